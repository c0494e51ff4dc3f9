package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.ClimbingLadders;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set days of the ladder" in unblock. */
@UsedInModels("setBlockLadder")
class SetBlockLadderDelegate implements JavaDelegate {

    private final ClimbingLadders ladders;

    SetBlockLadderDelegate(ClimbingLadders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ladder = ladders.of(Unblock.BLOCK.require(execution));
        Unblock.TALK_ON.set(execution, ladder.talkOn());
        Unblock.MANAGERS_ON.set(execution, ladder.managersOn());
        Unblock.BOARD_ON.set(execution, ladder.boardOn());
        Unblock.BOARD_LIST.set(execution, ladder.boardList() ? "YES" : "NO");
    }
}
