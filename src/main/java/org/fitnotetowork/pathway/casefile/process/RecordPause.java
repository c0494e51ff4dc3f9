package org.fitnotetowork.pathway.casefile.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record pause" in pause. No reason is asked for; {@link org.fitnotetowork.pathway.casefile.KeepingContact} reads the day. Today ends a pause that was longer. */
@Component
class RecordPause implements TaskAnswers {

    private final CaseNamed named;
    private final Clock clock;

    RecordPause(CaseNamed named, Clock clock) {
        this.named = named;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-pause";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (answers.date("pausedUntil").isBefore(LocalDate.now(clock))) {
            throw new AnswersRefused(Problem.refuse("pausedUntil", "Give a day to come. If the person wants to go on now, give today."));
        }
        return new Outcome(named.require(task, answers), Map.of());
    }
}
