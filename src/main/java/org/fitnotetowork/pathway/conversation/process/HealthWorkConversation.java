package org.fitnotetowork.pathway.conversation.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code health-work-conversation} as code knows it. */
final class HealthWorkConversation {

    static final Var<LocalDate> CONVERSATION_ON = Var.date("conversationOn");

    private HealthWorkConversation() {
    }
}
