package org.fitnotetowork.pathway.coordination;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that it goes on, and every step of the ladder ends; whoever raised the block has the last word. */
@Service
@Transactional
public class ClearingBlocks {

    static final String CLEARED = "block.cleared";
    static final String STOPPED = "block.stopped";

    private final Blocks blocks;
    private final Messages messages;

    ClearingBlocks(Blocks blocks, Messages messages) {
        this.blocks = blocks;
        this.messages = messages;
    }

    public void clear(String reference, String how, String organisation, String by) {
        blocks.clear(reference, organisation, how, by);
    }

    /** It does not go on: the clearing counts for nothing, and the ladder goes on from the block's first day. */
    public void standsStill(String reference, String by) {
        blocks.dispute(reference, by);
    }

    /** What a party says while it stands still. */
    public void say(String reference, String said, String organisation, String by) {
        blocks.say(reference, organisation, said, by);
    }

    /**
     * Tells whoever still waits: the lead and whoever raised it that it is cleared, the other party that nothing more is asked.
     *
     * @param from the process instance that tells
     */
    public void tell(String reference, String from) {
        var instances = blocks.instancesOf(reference);
        tell(instances.lead(), CLEARED, from);
        tell(instances.raiser(), CLEARED, from);
        tell(instances.party(), STOPPED, from);
    }

    private void tell(String instance, String message, String from) {
        if (instance != null && !instance.equals(from)) {
            messages.tell(instance, message, Map.of());
        }
    }

    /** Nobody is asked about the blocks of somebody who has left, moved or died; their processes hear of it as their models say. */
    @EventListener
    public void on(CaseClosed closed) {
        blocks.ofCase(closed.caseReference()).forEach(block -> blocks.clear(block.reference(), block.lead(), "CASE_CLOSED", "case.closed"));
    }
}
