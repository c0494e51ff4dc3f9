package org.fitnotetowork.pathway.referral.process;

import java.util.HashMap;
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

/** "Choose next step" after a referral came back. Each new referral says whose place it takes; the process goes on with that one. */
@Component
class ChooseNextStepAnswers implements TaskAnswers {

    private static final String REROUTE = "reroute";
    private static final String NEW_SERVICE = "newService";
    private static final String GAP = "gapReason";

    private final DraftingReferrals drafting;
    private final EndingReferrals ending;
    private final ReferralOfTask referral;
    private final AnotherWay ways;

    ChooseNextStepAnswers(DraftingReferrals drafting, EndingReferrals ending, ReferralOfTask referral, AnotherWay ways) {
        this.drafting = drafting;
        this.ending = ending;
        this.referral = referral;
        this.ways = ways;
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
        var reference = ReferralOfTask.reference(task);
        var way = ways.of(reference);
        var bounced = drafting.bounced(reference);
        var defaults = new HashMap<>(referral.seen(task, form(), List.of(ReferralFacts.REJECTION)));
        defaults.put("adviceText", way.why() + (bounced == 0 ? "" : "\nThis need has been passed on before: bounced " + (bounced + 1) + " times."));
        defaults.put(REROUTE, way.advice());
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        var by = task.person().id();
        return switch (answers.text(REROUTE)) {
            case "ANOTHER_SERVICE" -> goesOnWith(drafting.draftInPlaceOf(reference, newService(task, answers), by));
            case "SAME_SERVICE" -> goesOnWith(drafting.draftAgain(reference, by));
            case "GAP" -> {
                ending.unmet(reference, gap(answers), by);
                yield Outcome.of(Map.of(REROUTE, "GAP"));
            }
            default -> Outcome.of(Map.of(REROUTE, answers.text(REROUTE)));
        };
    }

    private static Outcome goesOnWith(String next) {
        return Outcome.of(Map.of(REROUTE, "ANOTHER_SERVICE", SupportReferral.REFERRAL.name(), next));
    }

    private static String gap(Answers answers) {
        if (answers.text(GAP) == null) {
            throw new AnswersRefused(Problem.refuse(GAP, "Say why no service can help, so that the gap is counted."));
        }
        return answers.text(GAP);
    }

    private String newService(Task task, Answers answers) {
        var service = answers.text(NEW_SERVICE);
        if (service == null || !drafting.isPossible(task.caseReference(), service)) {
            throw new AnswersRefused(Problem.refuse(NEW_SERVICE, "Choose a service that a partner gives, that is open, and that has no open referral. What your own team gives needs none."));
        }
        return service;
    }
}
