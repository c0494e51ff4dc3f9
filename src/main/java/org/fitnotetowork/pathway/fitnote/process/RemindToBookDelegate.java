package org.fitnotetowork.pathway.fitnote.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.fitnote.WatchingNotes;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Remind person to book". */
@UsedInModels("remindToBook")
class RemindToBookDelegate implements JavaDelegate {

    private final WatchingNotes watching;

    RemindToBookDelegate(WatchingNotes watching) {
        this.watching = watching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watching.remindToBook(FitNoteWatch.NOTE_NUMBER.require(execution), Journey.CASE_REFERENCE.require(execution));
    }
}
