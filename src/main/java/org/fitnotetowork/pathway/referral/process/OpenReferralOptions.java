package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import org.fitnotetowork.pathway.referral.StoppingReferrals;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The referrals of the case that are with a service. */
@Component
class OpenReferralOptions implements OptionList {

    private final StoppingReferrals referrals;

    OpenReferralOptions(StoppingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "openReferrals";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return task.caseReference() == null ? List.of()
                : referrals.withPartners(task.caseReference()).stream().map(referral -> new Option(referral.reference(), referral.serviceName())).toList();
    }
}
