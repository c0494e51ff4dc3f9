package org.fitnotetowork.pathway.casefile.process;

import java.util.HashMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.OnEveryAnswer;
import org.springframework.stereotype.Component;

/**
 * Every completed task that means contact with the person, as the table {@code what-is-contact} says, is noted with the minutes that were said of it, and answers an open "Get in touch".
 * The minutes are told to the table and to nobody else: the engine keeps no variable of them.
 */
@Component
class ContactNoted implements OnEveryAnswer {

    private static final String MINUTES = "minutesTogether";

    private final KeepingContact contact;
    private final Decisions decisions;
    private final Messages messages;

    ContactNoted(KeepingContact contact, Decisions decisions, Messages messages) {
        this.contact = contact;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public Set<String> fields() {
        return Set.of(MINUTES);
    }

    @Override
    public void accept(DelegateTask task, Answers answers) {
        var reference = Journey.CASE_REFERENCE.get(task);
        var minutes = answers.number(MINUTES);
        if (reference == null || !isContact(task, minutes)) {
            return;
        }
        contact.happened(reference, task.getTaskDefinitionKey(), minutes, Journey.ORGANISATION.require(task), task.getAssignee());
        // The watch's own task is being completed and goes on by itself.
        if (!task.getProcessDefinitionId().startsWith(ContactWatch.KEY + ":")) {
            messages.tellCase(ContactWatch.KEY, reference, ContactWatch.HAPPENED);
        }
    }

    private boolean isContact(DelegateTask task, Integer minutes) {
        var known = new HashMap<String, Object>(task.getVariables());
        known.put("task", task.getTaskDefinitionKey());
        known.put(MINUTES, minutes);
        for (var answer : new String[] {"attended", "offerAnswer", "workCheck", "contactResult"}) {
            known.putIfAbsent(answer, null);
        }
        return decisions.ask("what-is-contact", known).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("contact")));
    }
}
