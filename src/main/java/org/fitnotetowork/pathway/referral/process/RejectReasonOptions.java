package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.pathway.referral.Reasons;
import org.fitnotetowork.pathway.referral.Step;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The reasons with which a partner may reject today. */
@Component
class RejectReasonOptions implements OptionList {

    private final Reasons reasons;
    private final Clock clock;

    RejectReasonOptions(Reasons reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rejectReasons";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return reasons.usable(Step.REJECT, LocalDate.now(clock)).stream().map(reason -> new Option(reason.code(), reason.words())).toList();
    }
}
