package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.referral.Signposting;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record what the person was told". */
@Component
class RecordSignpostAnswers implements TaskAnswers {

    private static final String ASK_AGAIN = "askAgainOn";

    private final Signposting signposting;
    private final CaseNamed named;
    private final Clock clock;

    RecordSignpostAnswers(Signposting signposting, CaseNamed named, Clock clock) {
        this.signposting = signposting;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-signpost";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, "toldOf", "signpostNeed", ASK_AGAIN);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(named.prefill(task));
        defaults.put(ASK_AGAIN, LocalDate.now(clock).plusWeeks(2).toString());
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        var day = answers.date(ASK_AGAIN);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new AnswersRefused(Problem.refuse(ASK_AGAIN, "Choose a later day on which you ask whether it helped."));
        }
        var signpost = signposting.tell(reference, answers.text("toldOf"), answers.text("signpostNeed"), day, task.person().id());
        return new Outcome(reference, Map.of("signpost", signpost, ASK_AGAIN, Var.startOfDay(day)));
    }
}
