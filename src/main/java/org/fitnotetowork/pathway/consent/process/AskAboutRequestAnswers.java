package org.fitnotetowork.pathway.consent.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.request.AnsweringRequests;
import org.fitnotetowork.pathway.consent.request.PersonsAnswer;
import org.fitnotetowork.pathway.consent.request.RequestFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask the person". Nothing follows from the answer by itself: the data protection lead decides on it. */
@Component
class AskAboutRequestAnswers implements TaskAnswers {

    private final AnsweringRequests requests;
    private final RequestOfTask request;

    AskAboutRequestAnswers(AnsweringRequests requests, RequestOfTask request) {
        this.requests = requests;
        this.request = request;
    }

    @Override
    public String form() {
        return "ask-about-request";
    }

    @Override
    public Set<String> fields() {
        return Set.of("personSays", "personSaysWords");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return request.seen(task, form(), RequestFacts.TO_TELL);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var answer = new PersonsAnswer(PersonsAnswer.Said.valueOf(answers.text("personSays")), answers.text("personSaysWords"));
        requests.personSaid(RequestOfTask.reference(task), answer, task.person().id());
        return Outcome.none();
    }
}
