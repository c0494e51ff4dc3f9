package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.circle.LeadFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Read why the lead stays". */
@Component
class ReadRefusalAnswers implements TaskAnswers {

    private final SeenOfOffer offer;

    ReadRefusalAnswers(SeenOfOffer offer) {
        this.offer = offer;
    }

    @Override
    public String form() {
        return "read-refusal";
    }

    @Override
    public Set<String> fields() {
        return Set.of("refusalRead");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return offer.of(task, form(), LeadFacts.REFUSAL);
    }

    /** That somebody has read it is what the task's end says. */
    @Override
    public Outcome accept(Task task, Answers answers) {
        return Outcome.none();
    }
}
