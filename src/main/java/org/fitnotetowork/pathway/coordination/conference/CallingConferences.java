package org.fitnotetowork.pathway.coordination.conference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.coordination.circle.CircleClocks;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody in the circle calls a conference; its lead holds it, and everybody else is asked for an update (domain H.6). */
@Service
@Transactional
public class CallingConferences {

    static final String CALLED = "conference.called";
    static final String UPDATE_ASKED = "conference.updateAsked";

    private final Conferences conferences;
    private final KeepingCircles circles;
    private final CircleClocks clocks;
    private final Messages messages;
    private final Outbox outbox;

    CallingConferences(Conferences conferences, KeepingCircles circles, CircleClocks clocks, Messages messages, Outbox outbox) {
        this.conferences = conferences;
        this.circles = circles;
        this.clocks = clocks;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** The one that has been called and not been held yet. */
    @Transactional(readOnly = true)
    public Optional<Conference> open(String caseReference) {
        return conferences.open(caseReference);
    }

    /** Returns the new conference's reference. Whoever calls is in the circle, somebody else is too, and none is open. */
    public String call(String caseReference, Conference.Topic topic, LocalDate meetOn, String organisation, String by) {
        return conferences.add(caseReference, topic, meetOn, circles.leadOf(caseReference), organisation, by);
    }

    /** Brings it to the lead, unless it is there or was stopped meanwhile. */
    public void bring(String reference) {
        var conference = conferences.hold(reference);
        if (conference.isOpen() && conference.leadInstance() == null) {
            conferences.runsAt(reference, messages.start(CALLED, conference.caseReference(), conference.lead(), Map.of("conference", reference)));
        }
    }

    /** Asks everybody in the circle but whoever holds it; returns whether there is somebody to wait for. Asking again asks nobody twice. */
    public boolean ask(String reference) {
        var conference = conferences.hold(reference);
        var asked = conferences.parts(reference).stream().map(Conference.Part::organisation).toList();
        circles.circle(conference.caseReference()).organisations().stream().filter(one -> !one.equals(conference.lead()) && !asked.contains(one))
                .forEach(one -> conferences.asked(reference, one, messages.start(UPDATE_ASKED, conference.caseReference(), one, Map.of("conference", reference))));
        return !Conference.missing(conferences.parts(reference)).isEmpty();
    }

    /** When whoever is missing is reminded and called: not after the day of the conference. */
    @Transactional(readOnly = true)
    public CircleClocks.Days days(String reference) {
        return clocks.of(CircleClocks.Asked.UPDATE).by(conferences.get(reference).meetOn());
    }

    /** Writes to the teams that have not answered; each once. */
    public void remind(String reference) {
        var conference = conferences.get(reference);
        Conference.missing(conferences.parts(reference))
                .forEach(one -> outbox.write("conference/" + reference + "/" + one + "/reminder", Outbox.Kind.CONFERENCE_REMINDER, one, conference.caseReference()));
    }
}
