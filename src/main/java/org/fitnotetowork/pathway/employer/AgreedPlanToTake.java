package org.fitnotetowork.pathway.employer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.fitnotetowork.platform.taskform.TaskFiles;
import org.springframework.stereotype.Component;

/** From the agreement on, the return plan is there to take along at every talk in which coach or adviser may sit with the person about work (domain G7, portable plan). */
@Component
class AgreedPlanToTake implements TaskFiles {

    private static final Set<String> TALKS = Set.of("review-plan", "plan-return", "review-return", "take-up-again", "ask-if-work-lasts");

    private final AgreedReturns returns;

    AgreedPlanToTake(AgreedReturns returns) {
        this.returns = returns;
    }

    @Override
    public Map<String, String> beside(String form, TaskAnswers.Task task) {
        var files = new LinkedHashMap<String, String>();
        if (task.caseReference() != null && form != null && TALKS.contains(form) && !returns.of(List.of(task.caseReference())).isEmpty()) {
            files.put("The agreed plan, for the person to take along", "cases/" + task.caseReference() + "/return-plan.html");
            files.put("Calendar file of the return, for the person and the employer", "cases/" + task.caseReference() + "/return-plan.ics");
        }
        return files;
    }
}
