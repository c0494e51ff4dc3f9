package org.fitnotetowork.pathway.fitnote.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Attach note to open case" in fit-note-review: the note is in the case already; the journey hears of it and the coach looks. */
@UsedInModels("attachNote")
class AttachNoteDelegate implements JavaDelegate {

    private final Messages messages;

    AttachNoteDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(FitNoteToWork.KEY, Journey.CASE_REFERENCE.require(execution), FitNoteToWork.FIT_NOTE_RECEIVED);
    }
}
