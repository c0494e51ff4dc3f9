package org.fitnotetowork.pathway.coordination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.conference.CallingConferences;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.pathway.coordination.conference.Conference;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Call a case conference". */
@Component
class CallConferenceAnswers implements TaskAnswers {

    private static final String TOPIC = "conferenceTopic";
    private static final String ON = "conferenceOn";
    private static final String AGREES = "conferenceAgreed";

    private final CallingConferences conferences;
    private final KeepingCircles circles;
    private final CaseNamed named;
    private final SeenInCircle seen;
    private final Clock clock;

    CallConferenceAnswers(CallingConferences conferences, KeepingCircles circles, CaseNamed named, SeenInCircle seen, Clock clock) {
        this.conferences = conferences;
        this.circles = circles;
        this.named = named;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "call-conference";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, TOPIC, ON, AGREES);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(named.prefill(task));
        defaults.putAll(seen.of(task, form(), CircleFacts.AGENDA, CircleFacts.PEOPLE));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        answers.settle(problems(task, reference, answers));
        var conference = conferences.call(reference, Conference.Topic.valueOf(answers.text(TOPIC)), answers.date(ON), task.organisation(), task.person().id());
        return new Outcome(reference, Map.of(CaseConference.CONFERENCE.name(), conference));
    }

    private List<Problem> problems(Task task, String reference, Answers answers) {
        var circle = circles.circle(reference);
        var problems = new ArrayList<Problem>();
        if (!circle.has(task.organisation())) {
            problems.add(Problem.refuse(CaseNamed.FIELD, "H6-CIRCLE", "Your organisation does not plan support together with others in this case. Ask the case lead, who asks the person."));
        } else if (circle.coManagers().isEmpty()) {
            problems.add(Problem.refuse(CaseNamed.FIELD, "H6-ALONE", "Nobody plans with you yet. First record under \"Who is in the circle\" whom the person wants in it."));
        } else if (conferences.open(reference).isPresent()) {
            problems.add(Problem.refuse(CaseNamed.FIELD, "H6-OPEN", "A conference about this case has been called already. Hold that one first."));
        }
        if (answers.date(ON).isBefore(LocalDate.now(clock))) {
            problems.add(Problem.refuse(ON, "H6-DAY", "Choose today or a later day."));
        }
        return problems;
    }
}
