package org.fitnotetowork.pathway.coordination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.coordination.Block;
import org.fitnotetowork.pathway.coordination.RaisingBlocks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record what is stuck" in raise-block. */
@Component
class RecordBlockAnswers implements TaskAnswers {

    private static final String SINCE = "blockSince";
    private static final String PARTY = "blockingParty";
    private static final String ITEM = "blockedItem";

    private final RaisingBlocks blocks;
    private final CaseNamed named;
    private final Clock clock;

    RecordBlockAnswers(RaisingBlocks blocks, CaseNamed named, Clock clock) {
        this.blocks = blocks;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-block";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, "blockKind", PARTY, ITEM, SINCE, "blockWords");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(named.prefill(task));
        defaults.put(SINCE, LocalDate.now(clock).toString());
        defaults.put(ITEM, Block.WHOLE_PLAN);
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        answers.settle(problems(task, reference, answers));
        var still = new RaisingBlocks.Standstill(answers.text(ITEM), answers.text(PARTY), Block.Kind.valueOf(answers.text("blockKind")), answers.date(SINCE), answers.text("blockWords"));
        return new Outcome(reference, Map.of(Unblock.BLOCK.name(), blocks.raise(reference, still, task.organisation(), task.person().id())));
    }

    private List<Problem> problems(Task task, String reference, Answers answers) {
        var problems = new ArrayList<Problem>();
        if (!blocks.isLed(reference)) {
            problems.add(Problem.refuse(CaseNamed.FIELD, "H6-LEAD", "No team leads this case yet. Call the coaching team, which takes it up."));
        }
        if (answers.date(SINCE).isAfter(LocalDate.now(clock))) {
            problems.add(Problem.refuse(SINCE, "H6-SINCE", "Choose today or the earlier day on which it came to a stop."));
        }
        if (answers.is(PARTY, task.organisation())) {
            problems.add(Problem.refuse(PARTY, "H6-PARTY", "Choose whom it waits for outside your own organisation. What waits for your own colleagues, you can settle with them."));
        }
        if (!answers.is(ITEM, Block.WHOLE_PLAN) && !answers.text(ITEM).startsWith(reference + "-")) {
            problems.add(Problem.refuse(ITEM, "H6-ITEM", "This line belongs to another case. Choose the plan as a whole."));
        }
        return problems;
    }
}
