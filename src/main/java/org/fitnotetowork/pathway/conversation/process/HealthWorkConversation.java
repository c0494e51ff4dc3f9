package org.fitnotetowork.pathway.conversation.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code health-work-conversation} as code knows it. */
final class HealthWorkConversation {

    /** The process in which a practice waits for news. */
    static final String PRACTICE = "fit-note-review";
    static final String PLAN_AGREED = "conversation.planAgreed";
    static final Var<LocalDate> CONVERSATION_ON = Var.date("conversationOn");

    private HealthWorkConversation() {
    }
}
