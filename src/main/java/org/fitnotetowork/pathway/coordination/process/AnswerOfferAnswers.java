package org.fitnotetowork.pathway.coordination.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.pathway.coordination.circle.LeadFacts;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Take over the lead or not". */
@Component
class AnswerOfferAnswers implements TaskAnswers {

    private static final String REASON = "refusalReason";

    private final HandingOverLead lead;
    private final SeenInCircle seen;
    private final SeenOfOffer offer;

    AnswerOfferAnswers(HandingOverLead lead, SeenInCircle seen, SeenOfOffer offer) {
        this.lead = lead;
        this.seen = seen;
        this.offer = offer;
    }

    @Override
    public String form() {
        return "answer-offer";
    }

    @Override
    public Set<String> fields() {
        return Set.of(HandOverLead.ANSWER, REASON);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(seen.of(task, form(), CircleFacts.PERSON, CircleFacts.AGENDA, CircleFacts.PEOPLE));
        defaults.putAll(offer.of(task, form(), LeadFacts.WORDS));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = HandOverLead.reference(task);
        if (answers.is(HandOverLead.ANSWER, "ACCEPTED")) {
            lead.accept(reference, task.person().id());
        } else if (answers.text(REASON) == null) {
            throw new AnswersRefused(Problem.refuse(REASON, "H6-REASON", "Say in a few words why, so that whoever leads can look for another way."));
        } else {
            lead.refuse(reference, answers.text(REASON), task.person().id());
        }
        return Outcome.none();
    }
}
