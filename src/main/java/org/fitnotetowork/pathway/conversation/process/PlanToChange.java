package org.fitnotetowork.pathway.conversation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.conversation.ActionPlan;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** An agreed plan as the form shows it, to be changed by whoever the door lets read it. The day of its review and the person's agreement are for the new one to say. */
@Component
class PlanToChange {

    private static final String LINES = "planActions";

    private final AgreeingPlans plans;
    private final Disclosure door;

    PlanToChange(AgreeingPlans plans, Disclosure door) {
        this.plans = plans;
        this.door = door;
    }

    /** Empty before the first plan. */
    Optional<Map<String, Object>> inForm(TaskAnswers.Task task) {
        return plans.latest(task.caseReference()).filter(plan -> door.read(Reader.of(task.person(), "agree-plan", false), task.caseReference(), Set.of(LINES)).containsKey(LINES))
                .map(PlanToChange::shown);
    }

    private static Map<String, Object> shown(ActionPlan plan) {
        return written("planType", plan.type(), "goal", plan.goal(), "whyItMatters", plan.whyItMatters(), "allAtOnce", plan.allAtOnce(),
                "actions", plan.actions().stream().map(PlanToChange::row).toList());
    }

    private static Map<String, Object> row(ActionPlan.Action action) {
        var start = action.start();
        return written("domain", action.domain(), "step", action.step(), "owner", action.owner(), "byWhen", action.byWhen(), "service", action.service(), "serviceReason", action.serviceReason(),
                "startRule", start.rule(), "afterLines", start.after().isEmpty() ? null : String.join(", ", start.after()), "startOn", start.on(), "gap", action.gap());
    }

    /** Fields with what stands in them, given in turn; without those that are empty. Days and codes as they are written. */
    private static Map<String, Object> written(Object... fields) {
        var filled = new HashMap<String, Object>();
        for (var index = 0; index < fields.length; index += 2) {
            var value = fields[index + 1];
            if (value != null) {
                filled.put((String) fields[index], value instanceof Enum<?> || value instanceof LocalDate ? value.toString() : value);
            }
        }
        return filled;
    }
}
