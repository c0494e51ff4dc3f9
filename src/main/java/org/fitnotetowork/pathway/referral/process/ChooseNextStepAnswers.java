package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.pathway.referral.EndingReferrals;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Choose next step" after a rejection. Another service gets a referral of its own, which says whose place it takes; the process goes on with that one. */
@Component
class ChooseNextStepAnswers implements TaskAnswers {

    private static final String REROUTE = "reroute";
    private static final String NEW_SERVICE = "newService";
    private static final String GAP = "gapReason";

    private final DraftingReferrals drafting;
    private final EndingReferrals ending;
    private final ReferralOfTask referral;

    ChooseNextStepAnswers(DraftingReferrals drafting, EndingReferrals ending, ReferralOfTask referral) {
        this.drafting = drafting;
        this.ending = ending;
        this.referral = referral;
    }

    @Override
    public String form() {
        return "choose-next-step";
    }

    @Override
    public Set<String> fields() {
        return Set.of(REROUTE, NEW_SERVICE, GAP);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return referral.seen(task, form(), List.of(ReferralFacts.REJECTION));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        if (answers.is(REROUTE, "ANOTHER_SERVICE")) {
            var next = drafting.draftInPlaceOf(reference, newService(task, answers), task.person().id());
            return Outcome.of(Map.of(REROUTE, answers.text(REROUTE), SupportReferral.REFERRAL.name(), next));
        }
        if (answers.text(GAP) == null) {
            throw new AnswersRefused(Problem.refuse(GAP, "Say why no service can help, so that the gap is counted."));
        }
        ending.gap(reference, answers.text(GAP), task.person().id());
        return Outcome.of(Map.of(REROUTE, answers.text(REROUTE)));
    }

    private String newService(Task task, Answers answers) {
        var service = answers.text(NEW_SERVICE);
        if (service == null || !drafting.isPossible(task.caseReference(), service)) {
            throw new AnswersRefused(Problem.refuse(NEW_SERVICE, "Choose a service that a partner gives and that has no open referral. What your own team gives needs none."));
        }
        return service;
    }
}
