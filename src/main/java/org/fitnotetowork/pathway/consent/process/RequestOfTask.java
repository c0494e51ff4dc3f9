package org.fitnotetowork.pathway.consent.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.InformationRequest;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The request for information that a task is about. What is shown of it comes through the door like everything. */
@Component
class RequestOfTask {

    static final String REFERENCE = "requestReference";

    private final Disclosure door;
    private final AnsweringRequests requests;

    RequestOfTask(Disclosure door, AnsweringRequests requests) {
        this.door = door;
        this.requests = requests;
    }

    static String reference(TaskAnswers.Task task) {
        return (String) task.variables().get(REFERENCE);
    }

    InformationRequest of(TaskAnswers.Task task) {
        return requests.get(reference(task));
    }

    /** This fact of the task's request, as far as the reader may see it. Only the data protection lead is on the human route, in whichever task the form stands. */
    Map<String, Object> seen(TaskAnswers.Task task, String form, String fact) {
        var key = RequestFacts.of(reference(task), fact);
        var seen = door.read(Reader.of(task.person(), form, task.person().has(Role.MANAGER)), task.caseReference(), Set.of(key));
        var shown = new HashMap<String, Object>();
        seen.forEach((name, value) -> shown.put(fact, value));
        return shown;
    }

    static Set<Item> items(Answers answers, String field) {
        return answers.choices(field).stream().map(Item::of).collect(Collectors.toUnmodifiableSet());
    }
}
