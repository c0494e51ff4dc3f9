package org.fitnotetowork.pathway.casefile.process;

import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Component;

/** Tells those who wait for the end of a case: the practices that sent the person, the watch over the fit notes, and the clock of support. */
@Component
class Answering {

    /** The process in which a practice waits for the outcome. */
    private static final String PRACTICE = "fit-note-review";
    private static final String WATCH = "fit-note-watch";

    private final Messages messages;

    Answering(Messages messages) {
        this.messages = messages;
    }

    /** Every practice that waits: a second note at the same moment found the journey begun by the first. */
    void whoAsked(String caseReference) {
        messages.tellCase(PRACTICE, caseReference, FitNoteToWork.CASE_CLOSED);
        messages.tellCase(WATCH, caseReference, FitNoteToWork.CASE_CLOSED);
        messages.tellCase(SupportClock.KEY, caseReference, FitNoteToWork.CASE_CLOSED);
    }
}
