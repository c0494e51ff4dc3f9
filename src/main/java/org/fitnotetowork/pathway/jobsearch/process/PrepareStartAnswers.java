package org.fitnotetowork.pathway.jobsearch.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.jobsearch.Offer;
import org.fitnotetowork.pathway.jobsearch.SearchingForWork;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Prepare first day": the person's answer to an offer, and what is to be ready before they begin. */
@Component
class PrepareStartAnswers implements TaskAnswers {

    private static final String OFFER = "jobOffer";
    private static final String TALK = "betterOffTalk";

    private final SearchingForWork searching;
    private final Decisions decisions;

    PrepareStartAnswers(SearchingForWork searching, Decisions decisions) {
        this.searching = searching;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "prepare-start";
    }

    @Override
    public Set<String> fields() {
        return Set.of(OFFER, TALK, "preferencesHonoured", "adjustmentsBefore", "startsWorkOn", "hoursPerWeek");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var offer = new Offer(answers.is(OFFER, "ACCEPTED"), Offer.BetterOffTalk.valueOf(answers.text(TALK)), answers.number("preferencesHonoured"), answers.text("adjustmentsBefore"),
                answers.date("startsWorkOn"), RecordJobSearchAnswers.hours(answers));
        answers.settle(problems(offer));
        searching.answerOffer(task.caseReference(), offer, task.organisation(), task.person().id());
        var outcome = new HashMap<String, Object>(Map.of(OFFER, answers.text(OFFER)));
        if (offer.startsOn() != null) {
            outcome.put("startsWorkOn", Var.startOfDay(offer.startsOn()));
        }
        return Outcome.of(outcome);
    }

    private List<Problem> problems(Offer offer) {
        var problems = new ArrayList<Problem>();
        if (offer.accepted()) {
            if (offer.betterOffTalk() == Offer.BetterOffTalk.NOT_YET) {
                problems.add(Problem.confirm(TALK, "G9-BENEFITS", "Offer a talk about benefits and pay before the person says yes. Go on if they have said yes already, and offer it now."));
            }
            var accessToWork = decisions.ask("access-to-work", Map.of("startsNewJob", true)).get(0);
            if ("MENTION".equals(accessToWork.get("prompt"))) {
                problems.add(Problem.confirm("adjustmentsBefore", "G4", (String) accessToWork.get("message")));
            }
        }
        return problems;
    }
}
