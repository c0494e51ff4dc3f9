package org.fitnotetowork.pathway.fitnote.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.fitnote.Prompt;
import org.fitnotetowork.pathway.fitnote.WatchingNotes;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Check if still needed". */
@UsedInModels("checkLook")
class CheckLookDelegate implements JavaDelegate {

    private final WatchingNotes watching;

    CheckLookDelegate(WatchingNotes watching) {
        this.watching = watching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var prompt = Prompt.valueOf(FitNoteWatch.LOOK.require(execution));
        if (!watching.take(FitNoteWatch.NOTE_NUMBER.require(execution), prompt, FitNoteWatch.LOOK_ON.require(execution))) {
            FitNoteWatch.LOOK.set(execution, FitNoteWatch.ANSWERED);
        }
    }
}
