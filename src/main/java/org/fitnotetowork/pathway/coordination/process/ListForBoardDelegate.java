package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.BoardList;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Put it on the board's list" in unblock. Runs again after a crash: a block has one entry. */
@UsedInModels("listForBoard")
class ListForBoardDelegate implements JavaDelegate {

    private final BoardList list;

    ListForBoardDelegate(BoardList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        list.put(Unblock.BLOCK.require(execution));
    }
}
