package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.RaisingBlocks;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Bring it to the lead" in raise-block. Message and address are one transaction, so a crash leaves neither. */
@UsedInModels("raiseBlock")
class RaiseBlockDelegate implements JavaDelegate {

    private final RaisingBlocks blocks;

    RaiseBlockDelegate(RaisingBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Unblock.RAISED_BY_LEAD, blocks.bring(Unblock.BLOCK.require(execution), execution.getProcessInstanceId()));
    }
}
