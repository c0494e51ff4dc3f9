package org.fitnotetowork.pathway.employer.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.employer.Contact;
import org.fitnotetowork.pathway.employer.DisabilityConfident;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree contact with employer". */
@Component
class AgreeContactAnswers implements TaskAnswers {

    private static final String ROUTE = "contactRoute";
    private static final String EMPLOYER = "employerName";
    private static final String LEVEL = "disabilityConfident";
    private static final String MAY_TELL = "mayTell";

    private final EngagingEmployers employers;
    private final Clock clock;

    AgreeContactAnswers(EngagingEmployers employers, Clock clock) {
        this.employers = employers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "agree-contact";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ROUTE, EMPLOYER, "employerContact", "employerSize", LEVEL, "disabilityConfidentUntil", MAY_TELL);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var route = Contact.Route.valueOf(answers.text(ROUTE));
        if (route == Contact.Route.ADVISER_CONTACTS && answers.text(EMPLOYER) == null) {
            throw new AnswersRefused(Problem.refuse(EMPLOYER, "Say which employer you may contact."));
        }
        var membership = new DisabilityConfident(answers.text(LEVEL) == null ? null : DisabilityConfident.Level.valueOf(answers.text(LEVEL)), answers.date("disabilityConfidentUntil"));
        answers.settle(membership.problems(LocalDate.now(clock)));
        var mayTell = answers.choices(MAY_TELL).stream().map(Contact.Topic::valueOf).collect(Collectors.toSet());
        employers.agreeContact(task.caseReference(), new Contact(route, answers.text(EMPLOYER), answers.text("employerContact"), answers.text("employerSize"), membership, mayTell),
                task.organisation(), task.person().id());
        return Outcome.of(Map.of(ROUTE, answers.text(ROUTE)));
    }
}
