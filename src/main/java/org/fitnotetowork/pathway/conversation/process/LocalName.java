package org.fitnotetowork.pathway.conversation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What people in the case's area call the conversation; each area chooses its own word (domain F0, B8). */
@Component
class LocalName {

    private final CaseFiles cases;
    private final Areas areas;
    private final Clock clock;

    LocalName(CaseFiles cases, Areas areas, Clock clock) {
        this.cases = cases;
        this.areas = areas;
        this.clock = clock;
    }

    Map<String, Object> prefill(TaskAnswers.Task task) {
        return Map.of("conversationName", areas.on(cases.get(task.caseReference()).area(), LocalDate.now(clock)).conversationName());
    }
}
