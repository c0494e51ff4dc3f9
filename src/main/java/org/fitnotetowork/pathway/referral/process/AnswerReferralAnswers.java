package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.pathway.referral.Reasons;
import org.fitnotetowork.pathway.referral.Step;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Accept or reject referral", at the partner: yes, no, later, or a question first. */
@Component
class AnswerReferralAnswers implements TaskAnswers {

    private static final String ANSWER = "referralAnswer";
    private static final String REASON = "rejectReason";
    private static final String NOTE = "answerNote";
    private static final String EXPECTED = "expectedOn";
    private static final String QUESTION = "question";

    private final AnsweringReferrals referrals;
    private final ReferralOfTask referral;
    private final Reasons reasons;
    private final Clock clock;

    AnswerReferralAnswers(AnsweringReferrals referrals, ReferralOfTask referral, Reasons reasons, Clock clock) {
        this.referrals = referrals;
        this.referral = referral;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "answer-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ANSWER, REASON, NOTE, EXPECTED, QUESTION, "suggestedService");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return referral.seen(task, form(), List.of(ReferralFacts.NEED, ReferralFacts.SUPPLIED));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        var by = task.person().id();
        switch (answers.text(ANSWER)) {
            case "ACCEPTED" -> referrals.accept(reference, answers.text(NOTE), by);
            case "WAITLISTED" -> referrals.waitlist(reference, answers.date(EXPECTED), answers.text(NOTE), by);
            case "NEED_INFORMATION" -> referrals.askInformation(reference, needed(answers, QUESTION, "Write what you need to know, so that the coach can answer."), by);
            default -> referrals.reject(reference, reason(answers), answers.text(NOTE), answers.text("suggestedService"), by);
        }
        return Outcome.of(Map.of(ANSWER, answers.text(ANSWER)));
    }

    private String reason(Answers answers) {
        var code = needed(answers, REASON, "Say why, so that the coach can find another way.");
        var reason = reasons.usable(Step.REJECT, LocalDate.now(clock)).stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new AnswersRefused(Problem.refuse(REASON, "H3", "Choose one of the reasons that are in use today.")));
        if (reason.commentNeeded() && answers.text(NOTE) == null) {
            throw new AnswersRefused(Problem.refuse(NOTE, "H3", "Add a line for the coach: with this reason they need to know more to find another way."));
        }
        return code;
    }

    private static String needed(Answers answers, String field, String sentence) {
        if (answers.text(field) == null) {
            throw new AnswersRefused(Problem.refuse(field, sentence));
        }
        return answers.text(field);
    }
}
