package org.fitnotetowork.pathway.conversation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.conversation.ArrangingConversations;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Remind person". Runs again after a crash: a reminder is keyed by case and day. */
@UsedInModels("remindPerson")
class RemindPersonDelegate implements JavaDelegate {

    private final ArrangingConversations conversations;

    RemindPersonDelegate(ArrangingConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conversations.remind(Journey.CASE_REFERENCE.require(execution), HealthWorkConversation.CONVERSATION_ON.require(execution));
    }
}
