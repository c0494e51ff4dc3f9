package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Accept or reject referral", at the partner. */
@Component
class AnswerReferralAnswers implements TaskAnswers {

    private static final String ANSWER = "referralAnswer";
    private static final String REASON = "rejectReason";

    private final AnsweringReferrals referrals;
    private final ReferralOfTask referral;

    AnswerReferralAnswers(AnsweringReferrals referrals, ReferralOfTask referral) {
        this.referrals = referrals;
        this.referral = referral;
    }

    @Override
    public String form() {
        return "answer-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ANSWER, REASON, "answerNote");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return referral.seen(task, form(), List.of(ReferralFacts.NEED));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var accepted = answers.is(ANSWER, "ACCEPTED");
        if (!accepted && answers.text(REASON) == null) {
            throw new AnswersRefused(Problem.refuse(REASON, "Say why, so that the coach can find another way."));
        }
        referrals.answer(ReferralOfTask.reference(task), new Referral.Answer(accepted, accepted ? null : answers.text(REASON), answers.text("answerNote")), task.person().id());
        return Outcome.of(Map.of(ANSWER, answers.text(ANSWER)));
    }
}
