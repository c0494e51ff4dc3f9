package org.fitnotetowork.pathway.consent.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.pathway.consent.request.Telling;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Tell the person about the request". */
@Component
class TellAboutRequestAnswers implements TaskAnswers {

    private static final String ON = "personToldOn";
    private static final String HOW = "personToldHow";

    private final AnsweringRequests requests;
    private final RequestOfTask request;
    private final Clock clock;

    TellAboutRequestAnswers(AnsweringRequests requests, RequestOfTask request, Clock clock) {
        this.requests = requests;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "tell-about-request";
    }

    @Override
    public Set<String> fields() {
        return Set.of("personTold", ON, HOW, "personNotToldWhy");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return request.seen(task, form(), RequestFacts.TO_TELL);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (answers.date(ON) != null && answers.date(ON).isAfter(LocalDate.now(clock))) {
            throw new AnswersRefused(Problem.refuse(ON, "Give the day on which the person was told, today or earlier."));
        }
        var telling = new Telling(answers.date(ON), answers.text(HOW) == null ? null : Telling.How.valueOf(answers.text(HOW)), answers.text("personNotToldWhy"));
        requests.told(RequestOfTask.reference(task), telling, task.person().id());
        return Outcome.none();
    }
}
