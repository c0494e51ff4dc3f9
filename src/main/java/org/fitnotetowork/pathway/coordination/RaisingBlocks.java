package org.fitnotetowork.pathway.coordination;

import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Any party of a case says what stands still; the lead and the party it waits for hear of it at once (domain H.6). */
@Service
@Transactional
public class RaisingBlocks {

    static final String RAISED = "block.raised";
    static final String NOTIFIED = "block.notified";

    /** @param words what is needed, as whoever raised it writes it; null where nothing was written */
    public record Standstill(String item, String blockingParty, Block.Kind kind, LocalDate since, String words) {
    }

    private final Blocks blocks;
    private final CaseFiles cases;
    private final KeepingCircles circles;
    private final Messages messages;

    RaisingBlocks(Blocks blocks, CaseFiles cases, KeepingCircles circles, Messages messages) {
        this.blocks = blocks;
        this.cases = cases;
        this.circles = circles;
        this.messages = messages;
    }

    /** Returns the new block's reference, such as HW-2026-000123-B1. Somebody leads the case: see {@link #isLed}. */
    public String raise(String caseReference, Standstill still, String organisation, String by) {
        var reference = caseReference + "-B" + (blocks.ofCase(caseReference).size() + 1);
        blocks.add(new Block(reference, caseReference, still.item(), still.blockingParty(), still.kind(), organisation, circles.leadOf(caseReference), still.since(), null),
                still.words(), by);
        return reference;
    }

    /** A block needs a lead who works on it; before a team leads the case, nothing is shared that could stand still. */
    @Transactional(readOnly = true)
    public boolean isLed(String caseReference) {
        return cases.get(caseReference).isLed();
    }

    /**
     * Starts the lead's work.
     *
     * @param raiserInstance the process instance that waits until it is cleared
     * @return true where the lead itself raised it
     */
    public boolean bring(String reference, String raiserInstance) {
        var block = blocks.get(reference);
        blocks.runsAt(reference, raiserInstance, messages.start(RAISED, block.caseReference(), block.lead(), Map.of("blockReference", reference)));
        return block.raisedIn().equals(block.lead());
    }

    /**
     * Asks whoever it waits for, where that organisation takes part in the case. One that does not is not told: that the person has a case here is not its matter.
     * The lead has been told already, and whoever raised it needs no question.
     */
    public void ask(String reference) {
        var block = blocks.get(reference);
        if (isAskedApart(block)) {
            blocks.isAskedAt(reference, messages.start(NOTIFIED, block.caseReference(), block.blockingParty(), Map.of("blockReference", reference)));
        }
    }

    private boolean isAskedApart(Block block) {
        return !block.blockingParty().equals(block.lead()) && !block.blockingParty().equals(block.raisedIn()) && cases.isParty(block.caseReference(), block.blockingParty());
    }
}
