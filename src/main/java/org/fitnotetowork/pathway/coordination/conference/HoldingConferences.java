package org.fitnotetowork.pathway.coordination.conference;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.pathway.coordination.circle.LeftCircle;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead writes down what the conference agreed, and everybody who took part reads it. A conference that cannot be held any more stops for everybody. */
@Service
@Transactional
public class HoldingConferences {

    static final String HELD = "conference.held";
    static final String STOPPED = "conference.stopped";

    private final Conferences conferences;
    private final GivingUpdates updates;
    private final ClearingBlocks blocks;
    private final Messages messages;

    HoldingConferences(Conferences conferences, GivingUpdates updates, ClearingBlocks blocks, Messages messages) {
        this.conferences = conferences;
        this.updates = updates;
        this.blocks = blocks;
        this.messages = messages;
    }

    /**
     * Closes the conference. Throws {@link IllegalStateException} while somebody has not been heard: the process does not come here before.
     *
     * @param cleared references of the blocks that what was agreed clears
     */
    public void hold(String reference, List<Conference.Step> steps, List<String> cleared, String organisation, String by) {
        var conference = conferences.hold(reference);
        var missing = updates.missing(reference);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("conference " + reference + " still waits for " + missing);
        }
        conferences.held(reference, steps, by);
        cleared.forEach(block -> {
            blocks.clear(block, "CONFERENCE", organisation, by);
            blocks.tell(block, conference.leadInstance());
        });
    }

    /** The lead calls it off: nobody is asked any more. */
    public void callOff(String reference, String by) {
        conferences.stop(reference, by);
    }

    /** Everybody who was asked hears that it is off. */
    public void reportCalledOff(String reference) {
        conferences.parts(reference).forEach(part -> messages.tell(part.instance(), STOPPED, Map.of()));
    }

    /** Everybody who was asked, and is still in the circle, reads what was agreed. */
    public void report(String reference) {
        conferences.parts(reference).stream().filter(part -> !part.excused()).forEach(part -> messages.tell(part.instance(), HELD, Map.of()));
    }

    /** Whoever has left is not waited for and hears no more of it; where they were to hold it, it stops, and the lead that comes back may call another. */
    @EventListener
    public void on(LeftCircle left) {
        conferences.open(left.caseReference()).ifPresent(open -> {
            if (open.lead().equals(left.organisation())) {
                stop(open, left.by());
            } else {
                excuse(open.reference(), left.organisation());
            }
        });
    }

    private void excuse(String reference, String organisation) {
        conferences.hold(reference);
        conferences.parts(reference).stream().filter(part -> part.organisation().equals(organisation)).forEach(part -> {
            conferences.excuse(reference, organisation);
            messages.tell(part.instance(), STOPPED, Map.of());
            updates.report(reference);
        });
    }

    private void stop(Conference conference, String by) {
        conferences.stop(conference.reference(), by);
        reportCalledOff(conference.reference());
        if (conference.leadInstance() != null) {
            messages.tell(conference.leadInstance(), STOPPED, Map.of());
        }
    }

    /** Their processes hear of it as their models say. */
    @EventListener
    public void on(CaseClosed closed) {
        conferences.open(closed.caseReference()).ifPresent(open -> conferences.stop(open.reference(), "case.closed"));
    }
}
