package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.coordination.circle.LeadFacts;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What was written with an offer of the lead or with its answer, through the door. */
@Component
class SeenOfOffer {

    private final Disclosure door;

    SeenOfOffer(Disclosure door) {
        this.door = door;
    }

    Map<String, Object> of(TaskAnswers.Task task, String form, String text) {
        return door.read(Reader.of(task.person(), form, false), task.caseReference(), Set.of(LeadFacts.of(text, HandOverLead.reference(task)))).values().stream()
                .collect(Collectors.toMap(words -> text, words -> words));
    }
}
