package org.fitnotetowork.pathway.coordination;

import java.util.Map;
import org.fitnotetowork.pathway.coordination.circle.LeadMoved;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands still goes over with the lead: its ladder goes on at the new one, counted from the block's first day. */
@Service
@Transactional
public class MovingLadders {

    private final Blocks blocks;
    private final Messages messages;

    MovingLadders(Blocks blocks, Messages messages) {
        this.blocks = blocks;
        this.messages = messages;
    }

    @EventListener
    public void on(LeadMoved moved) {
        blocks.ofCase(moved.caseReference()).stream().filter(Block::isOpen).forEach(block -> {
            messages.tell(blocks.instancesOf(block.reference()).lead(), ClearingBlocks.STOPPED, Map.of());
            blocks.movesTo(block.reference(), moved.to(), messages.start(RaisingBlocks.RAISED, moved.caseReference(), moved.to(), Map.of("blockReference", block.reference())));
        });
    }
}
