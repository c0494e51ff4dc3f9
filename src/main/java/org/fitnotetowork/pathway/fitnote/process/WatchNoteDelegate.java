package org.fitnotetowork.pathway.fitnote.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.fitnote.WatchingNotes;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Have note watched" in fit-note-review: the watch is work of the team that leads the case. Runs again without harm: a note is watched once. */
@UsedInModels("watchNote")
class WatchNoteDelegate implements JavaDelegate {

    private final WatchingNotes watching;
    private final CaseFiles files;
    private final Messages messages;

    WatchNoteDelegate(WatchingNotes watching, CaseFiles files, Messages messages) {
        this.watching = watching;
        this.files = files;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = files.get(Journey.CASE_REFERENCE.require(execution));
        if (file.isLed()) {
            watching.begin(file.reference()).ifPresent(note -> messages.start(FitNoteWatch.TO_WATCH, file.reference(), file.leadOrganisation(), Map.of(FitNoteWatch.NOTE_NUMBER.name(), note)));
        }
    }
}
