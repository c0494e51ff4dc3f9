package org.fitnotetowork.pathway.fitnote.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.fitnote.Look;
import org.fitnotetowork.pathway.fitnote.WatchingNotes;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Find next look". */
@UsedInModels("findLook")
class FindLookDelegate implements JavaDelegate {

    private final WatchingNotes watching;

    FindLookDelegate(WatchingNotes watching) {
        this.watching = watching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = watching.next(FitNoteWatch.NOTE_NUMBER.require(execution));
        FitNoteWatch.LOOK.set(execution, next.map(look -> look.prompt().name()).orElse(FitNoteWatch.NONE));
        FitNoteWatch.LOOK_ON.set(execution, next.map(Look::on).orElse(null));
    }
}
