package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
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

    /** @param replyTo null where nobody waits, for example after a move from another area */
    void whoAsked(String caseReference, String replyTo, String outcome) {
        if (replyTo != null) {
            messages.tell(replyTo, FitNoteToWork.CASE_CLOSED, Map.of("outcome", outcome));
        }
        // A second note at the same moment found the journey begun by the first; its practice waits too.
        messages.tellCase(PRACTICE, caseReference, FitNoteToWork.CASE_CLOSED);
    }
}
