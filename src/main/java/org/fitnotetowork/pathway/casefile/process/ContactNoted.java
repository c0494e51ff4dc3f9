package org.fitnotetowork.pathway.casefile.process;

import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.OnEveryTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every completed task that means contact with the person, as the table {@code what-is-contact} says, is noted and answers an open "Get in touch". */
@Component
@Order
class ContactNoted implements OnEveryTask {

    private final KeepingContact contact;
    private final Decisions decisions;
    private final Messages messages;

    ContactNoted(KeepingContact contact, Decisions decisions, Messages messages) {
        this.contact = contact;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public void completing(DelegateTask task) {
        var reference = Journey.CASE_REFERENCE.get(task);
        if (reference == null || !isContact(task)) {
            return;
        }
        contact.happened(reference, task.getTaskDefinitionKey(), Journey.ORGANISATION.require(task), task.getAssignee());
        // The watch's own task is being completed and goes on by itself.
        if (!task.getProcessDefinitionId().startsWith(ContactWatch.KEY + ":")) {
            messages.tellCase(ContactWatch.KEY, reference, ContactWatch.HAPPENED);
        }
    }

    private boolean isContact(DelegateTask task) {
        var known = new HashMap<String, Object>(task.getVariables());
        known.put("task", task.getTaskDefinitionKey());
        for (var answer : new String[] {"attended", "offerAnswer", "workCheck", "contactResult"}) {
            known.putIfAbsent(answer, null);
        }
        return decisions.ask("what-is-contact", known).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("contact")));
    }
}
