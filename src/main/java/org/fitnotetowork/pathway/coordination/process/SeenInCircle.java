package org.fitnotetowork.pathway.coordination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What a form of circle and conference shows: through the door, and each organisation by itself. */
@Component
class SeenInCircle {

    private static final List<String> OF_ONE_CONFERENCE = List.of(CircleFacts.UPDATES, CircleFacts.AGREED);

    private final Disclosure door;

    SeenInCircle(Disclosure door) {
        this.door = door;
    }

    Map<String, Object> of(TaskAnswers.Task task, String form, String... texts) {
        if (task.caseReference() == null) {
            return Map.of();
        }
        var keys = List.of(texts).stream().collect(Collectors.toMap(text -> key(task, text), Function.identity()));
        var seen = new HashMap<String, Object>();
        door.read(Reader.of(task.person(), form, false), task.caseReference(), keys.keySet()).forEach((key, value) -> seen.put(keys.get(key), value));
        return seen;
    }

    private static String key(TaskAnswers.Task task, String text) {
        return OF_ONE_CONFERENCE.contains(text) ? CircleFacts.of(text, task.organisation(), CaseConference.reference(task)) : CircleFacts.of(text, task.organisation());
    }
}
