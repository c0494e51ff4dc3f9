package org.fitnotetowork.pathway.consent.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.Decision;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Decide on request for information". */
@Component
class DecideRequestAnswers implements TaskAnswers {

    private static final String DECISION = "requestDecision";
    private static final String GROUND = "handOverGround";
    private static final String MAY_TELL = "mayTell";

    private final AnsweringRequests requests;
    private final RequestOfTask request;
    private final Matrix matrix;

    DecideRequestAnswers(AnsweringRequests requests, RequestOfTask request, Matrix matrix) {
        this.requests = requests;
        this.request = request;
        this.matrix = matrix;
    }

    @Override
    public String form() {
        return "decide-request";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DECISION, GROUND, "handOverLaw", "handOverItems", "requestReason", MAY_TELL, "forbiddenBy");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return request.seen(task, form(), RequestFacts.TEXT);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var ground = answers.text(GROUND) == null ? null : Decision.Ground.valueOf(answers.text(GROUND));
        var mayTell = answers.text(MAY_TELL) == null ? null : answers.is(MAY_TELL, "YES");
        var decision = new Decision(Decision.Choice.valueOf(answers.text(DECISION)), ground, answers.text("handOverLaw"), RequestOfTask.items(answers, "handOverItems"),
                answers.text("requestReason"), mayTell, answers.text("forbiddenBy"));
        answers.settle(decision.problems(request.of(task), matrix));
        requests.decide(RequestOfTask.reference(task), decision, task.person().id());
        var learns = new HashMap<String, Object>(Map.of(DECISION, decision.choice().name()));
        if (mayTell != null) {
            learns.put(MAY_TELL, answers.text(MAY_TELL));
        }
        return Outcome.of(learns);
    }
}
