package org.fitnotetowork.pathway.consent.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.HandOver;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record what was handed over". */
@Component
class RecordHandOverAnswers implements TaskAnswers {

    private final AnsweringRequests requests;
    private final RequestOfTask request;
    private final Clock clock;

    RecordHandOverAnswers(AnsweringRequests requests, RequestOfTask request, Clock clock) {
        this.requests = requests;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-hand-over";
    }

    @Override
    public Set<String> fields() {
        return Set.of("handedItems", "handedWhat", "handedTo", "handedOn", "handedHow");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return request.seen(task, form(), RequestFacts.TEXT);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var handOver = new HandOver(RequestOfTask.items(answers, "handedItems"), answers.text("handedWhat"), answers.text("handedTo"), answers.date("handedOn"),
                HandOver.How.valueOf(answers.text("handedHow")));
        answers.settle(handOver.problems(request.of(task), LocalDate.now(clock)));
        requests.handedOver(RequestOfTask.reference(task), handOver, task.person().id());
        return Outcome.none();
    }
}
