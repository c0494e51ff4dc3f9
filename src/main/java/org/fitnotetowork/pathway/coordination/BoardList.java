package org.fitnotetowork.pathway.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the local integration board sees: blocks that workers and managers could not clear, without anything that leads to a person (domain H.6). */
@Service
@Transactional
public class BoardList {

    /**
     * One block, as the board sees it.
     *
     * @param daysBlocked on the day on which it came to the list
     */
    public record Entry(String area, Block.Kind kind, String blockingParty, int daysBlocked, LocalDate listedOn) {
    }

    private final Blocks blocks;
    private final CaseFiles cases;
    private final Clock clock;

    BoardList(Blocks blocks, CaseFiles cases, Clock clock) {
        this.blocks = blocks;
        this.cases = cases;
        this.clock = clock;
    }

    /** Puts the block on the list of the case's area; the second time changes nothing. */
    public void put(String reference) {
        if (!blocks.isListed(reference)) {
            var block = blocks.get(reference);
            var today = LocalDate.now(clock);
            blocks.list(reference, new Entry(cases.get(block.caseReference()).area(), block.kind(), block.blockingParty(), (int) block.days(today), today));
        }
    }

    /** What stands still in the area and is on the list, longest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(String area) {
        return blocks.listed(area);
    }
}
