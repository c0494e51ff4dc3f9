package org.fitnotetowork.pathway.coordination.conference;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody in the circle says how it stands, or that nothing has changed, before a conference is held (domain H.6, joint review). */
@Service
@Transactional
public class GivingUpdates {

    static final String COMPLETE = "conference.updatesComplete";

    private final Conferences conferences;
    private final Messages messages;

    GivingUpdates(Conferences conferences, Messages messages) {
        this.conferences = conferences;
        this.messages = messages;
    }

    /** @param words null where nothing has changed */
    public void give(String reference, String organisation, String words, String by) {
        conferences.say(reference, new Conference.Update(organisation, words), false, by);
    }

    /** What somebody said on the phone, written down by whoever holds the conference. */
    public void giveByPhone(String reference, String organisation, String words, String by) {
        conferences.say(reference, new Conference.Update(organisation, words), true, by);
    }

    /** Codes of those who have not been heard yet. */
    @Transactional(readOnly = true)
    public List<String> missing(String reference) {
        return Conference.missing(conferences.parts(reference));
    }

    @Transactional(readOnly = true)
    public Conference conference(String reference) {
        return conferences.get(reference);
    }

    /** Tells whoever holds it when everybody has been heard; returns whether the conference has been held meanwhile. */
    public boolean report(String reference) {
        var conference = conferences.hold(reference);
        if (conference.isOpen() && missing(reference).isEmpty()) {
            messages.tell(conference.leadInstance(), COMPLETE, Map.of());
        }
        return conference.held();
    }
}
