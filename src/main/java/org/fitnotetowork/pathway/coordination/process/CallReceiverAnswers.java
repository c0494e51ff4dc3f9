package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Call about the lead". */
@Component
class CallReceiverAnswers implements TaskAnswers {

    private static final String RESULT = "callResult";
    private static final String TAKEN_BACK = "TAKEN_BACK";

    private final HandingOverLead lead;

    CallReceiverAnswers(HandingOverLead lead) {
        this.lead = lead;
    }

    @Override
    public String form() {
        return "call-receiver";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (!answers.is(RESULT, TAKEN_BACK)) {
            return Outcome.of(Map.of(HandOverLead.ANSWER, "AWAITED"));
        }
        lead.takeBack(HandOverLead.reference(task), task.person().id());
        return Outcome.of(Map.of(HandOverLead.ANSWER, TAKEN_BACK));
    }
}
