package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Read what was agreed". */
@Component
class ReadAgreedAnswers implements TaskAnswers {

    private final SeenInCircle seen;

    ReadAgreedAnswers(SeenInCircle seen) {
        this.seen = seen;
    }

    @Override
    public String form() {
        return "read-agreed";
    }

    @Override
    public Set<String> fields() {
        return Set.of("agreedRead");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return seen.of(task, form(), CircleFacts.PERSON, CircleFacts.AGREED, CircleFacts.AGENDA);
    }

    /** That somebody has read it is what the task's end says. */
    @Override
    public Outcome accept(Task task, Answers answers) {
        return Outcome.none();
    }
}
