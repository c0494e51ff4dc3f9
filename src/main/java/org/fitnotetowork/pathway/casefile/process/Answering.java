package org.fitnotetowork.pathway.casefile.process;

import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Component;

/** Tells those who sent the person what became of the case. */
@Component
class Answering {

    /** The process in which a practice waits for the outcome. */
    private static final String PRACTICE = "fit-note-review";

    private final Messages messages;

    Answering(Messages messages) {
        this.messages = messages;
    }

    /** Every practice that waits: a second note at the same moment found the journey begun by the first. */
    void whoAsked(String caseReference) {
        messages.tellCase(PRACTICE, caseReference, FitNoteToWork.CASE_CLOSED);
    }
}
