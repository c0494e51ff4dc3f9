package org.fitnotetowork.pathway.consent.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.Asked;
import org.fitnotetowork.pathway.consent.request.Asker;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record request for information", also about somebody whose case has ended: the record is still there to be asked for. */
@Component
class RecordRequestAnswers implements TaskAnswers {

    private final AnsweringRequests requests;
    private final CaseNamed named;
    private final Clock clock;

    RecordRequestAnswers(AnsweringRequests requests, CaseNamed named, Clock clock) {
        this.requests = requests;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-request";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, "requestAsker", "requestBy", "requestGround", "requestWhat", "requestReceivedOn", "requestWantedBy");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.openOrEnded(task, answers).reference();
        var asked = new Asked(Asker.valueOf(answers.text("requestAsker")), answers.text("requestBy"), answers.text("requestGround"), answers.text("requestWhat"),
                answers.date("requestWantedBy"), answers.date("requestReceivedOn"));
        answers.settle(asked.problems(LocalDate.now(clock)));
        return new Outcome(reference, Map.of(RequestOfTask.REFERENCE, requests.record(reference, asked, task.organisation(), task.person().id())));
    }
}
