package org.fitnotetowork.pathway.conversation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell practice, if the person agrees": the message alone says that there is a plan, so consent is asked here and not only when the practice reads. */
@UsedInModels("tellPracticeOfPlan")
class TellPracticeOfPlanDelegate implements JavaDelegate {

    private final RecordingConsent consent;
    private final Messages messages;

    TellPracticeOfPlanDelegate(RecordingConsent consent, Messages messages) {
        this.consent = consent;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        if (consent.isLive(reference, Recipient.GP, Item.APPOINTMENTS)) {
            messages.tellCase(HealthWorkConversation.PRACTICE, reference, HealthWorkConversation.PLAN_AGREED);
        }
    }
}
