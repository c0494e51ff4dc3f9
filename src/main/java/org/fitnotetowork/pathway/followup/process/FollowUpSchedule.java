package org.fitnotetowork.pathway.followup.process;

import java.util.Map;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code follow-up-schedule} when we ask next. */
@Component
class FollowUpSchedule {

    /** @param weeks since the first day in work; 0 where no check is left */
    record Check(int weeks, int dueInDays) {

        boolean isLeft() {
            return weeks > 0;
        }
    }

    private final Decisions decisions;

    FollowUpSchedule(Decisions decisions) {
        this.decisions = decisions;
    }

    Check after(int lastWeeks, String processDefinitionId) {
        return decisions.ask("follow-up-schedule", processDefinitionId, Map.of("checkpoint", lastWeeks)).stream().findFirst()
                .map(row -> new Check(count(row.get("nextCheckpoint")), count(row.get("dueInDays")))).orElse(new Check(0, 0));
    }

    private static int count(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
