package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Tells whoever still waits for a block that it is cleared. Twice is the same as once: who has heard waits no longer. */
@UsedInModels("tellBlockCleared")
class TellBlockClearedDelegate implements JavaDelegate {

    private final ClearingBlocks blocks;

    TellBlockClearedDelegate(ClearingBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        blocks.tell(Unblock.BLOCK.require(execution), execution.getProcessInstanceId());
    }
}
