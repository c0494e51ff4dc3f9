package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.RaisingBlocks;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask whoever it waits for" in raise-block. Message and address are one transaction, so a crash leaves neither. */
@UsedInModels("askBlockingParty")
class AskBlockingPartyDelegate implements JavaDelegate {

    private final RaisingBlocks blocks;

    AskBlockingPartyDelegate(RaisingBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        blocks.ask(Unblock.BLOCK.require(execution));
    }
}
