package org.fitnotetowork.pathway.coordination;

import java.util.Map;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a block goes up: the table {@code unblock-ladder} in working days, counted from the block's first day, whoever has cleared it meanwhile in vain. */
@Service
public class ClimbingLadders {

    private final Blocks blocks;
    private final Decisions decisions;
    private final WorkingDays workingDays;

    ClimbingLadders(Blocks blocks, Decisions decisions, WorkingDays workingDays) {
        this.blocks = blocks;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    @Transactional(readOnly = true)
    public Ladder of(String reference) {
        var block = blocks.get(reference);
        var row = decisions.ask("unblock-ladder", Map.of("kind", block.kind().name())).get(0);
        return new Ladder(workingDays.after(block.since(), days(row, "talkAfterWorkingDays")), workingDays.after(block.since(), days(row, "managersAfterWorkingDays")),
                workingDays.after(block.since(), days(row, "boardAfterWorkingDays")), "YES".equals(row.get("boardList")));
    }

    private static int days(Map<String, Object> row, String step) {
        return ((Number) row.get(step)).intValue();
    }
}
