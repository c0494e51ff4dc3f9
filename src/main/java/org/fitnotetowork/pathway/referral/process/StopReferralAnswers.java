package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.referral.StoppingReferrals;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record which referral stops". The person needs no reason; the lead gives one. */
@Component
class StopReferralAnswers implements TaskAnswers {

    private static final String WHICH = "stoppedReferral";
    private static final String KIND = "stopKind";
    private static final String RECALL = "recallReason";
    private static final String ERROR = "errorNote";

    private final StoppingReferrals referrals;
    private final CaseNamed named;

    StopReferralAnswers(StoppingReferrals referrals, CaseNamed named) {
        this.referrals = referrals;
        this.named = named;
    }

    @Override
    public String form() {
        return "stop-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, WHICH, KIND, RECALL, ERROR, "withdrawReason");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        var which = answers.text(WHICH);
        if (referrals.withPartners(reference).stream().noneMatch(referral -> referral.reference().equals(which))) {
            throw new AnswersRefused(Problem.refuse(WHICH, "Choose a referral of this case that is with a service. One that has not been sent is stopped where it is checked."));
        }
        switch (answers.text(KIND)) {
            case "RECALL" -> referrals.recall(which, said(answers, RECALL, "Say why you take it back, so that the service can put it right too."), task.person().id());
            case "ENTERED_IN_ERROR" -> referrals.enteredInError(which, said(answers, ERROR, "Say what went wrong, so that whoever reads this later understands it."), task.person().id());
            default -> referrals.withdraw(which, answers.text("withdrawReason"), task.person().id());
        }
        return new Outcome(reference, Map.of(KIND, answers.text(KIND), SupportReferral.REFERRAL.name(), which));
    }

    private static String said(Answers answers, String field, String whatToDo) {
        if (answers.text(field) == null) {
            throw new AnswersRefused(Problem.refuse(field, whatToDo));
        }
        return answers.text(field);
    }
}
