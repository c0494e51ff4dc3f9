package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.fitnotetowork.platform.engine.Var;

/** "Ask team of new area" in case-transfer. Move and message are one transaction, so a crash leaves neither. */
@UsedInModels("askNewArea")
class AskNewAreaDelegate implements JavaDelegate {

    static final Var<String> NEW_ORGANISATION = Var.code("newOrganisation");
    private final CaseFiles files;
    private final Messages messages;

    AskNewAreaDelegate(CaseFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        var team = NEW_ORGANISATION.require(execution);
        files.moveTo(reference, team, Asking.STARTED_BY.require(execution));
        messages.start(FitNoteToWork.SUPPORT_WANTED, reference, team, Map.of());
    }
}
