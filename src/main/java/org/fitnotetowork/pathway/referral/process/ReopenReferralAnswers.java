package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.referral.NotAgain;
import org.fitnotetowork.pathway.referral.TakingUpAgain;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Choose referral to take up again". */
@Component
class ReopenReferralAnswers implements TaskAnswers {

    private static final String WHICH = "reopenedReferral";
    private static final String NOTE = "reopenNote";

    private final TakingUpAgain referrals;
    private final CaseNamed named;

    ReopenReferralAnswers(TakingUpAgain referrals, CaseNamed named) {
        this.referrals = referrals;
        this.named = named;
    }

    @Override
    public String form() {
        return "reopen-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, WHICH, NOTE);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        var which = answers.text(WHICH);
        if (!referrals.isOf(reference, which)) {
            throw refused(NotAgain.NOT_ENDED_THERE);
        }
        referrals.hindrance(which).ifPresent(why -> {
            throw refused(why);
        });
        if (answers.text(NOTE) == null) {
            throw new AnswersRefused(Problem.refuse(NOTE, "H2", "Write a line about why it goes on, so that whoever reads this later understands it."));
        }
        var standsAt = referrals.takeUp(which, answers.text(NOTE), task.person().id());
        return new Outcome(reference, Map.of(SupportReferral.REFERRAL.name(), which, SupportReferral.STANDS_AT.name(), standsAt.name()));
    }

    private static AnswersRefused refused(NotAgain why) {
        return new AnswersRefused(Problem.refuse(WHICH, "H2", why.sentence()));
    }
}
