package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.fitnotetowork.platform.engine.Var;

/** The ends of the journey: each says its outcome in the property {@code outcome}. */
@UsedInModels("closeCase")
class CloseCaseDelegate implements JavaDelegate {

    private static final Var<String> OUTCOME = Var.code("outcome");
    private final CaseFiles files;

    CloseCaseDelegate(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OUTCOME.set(execution, ModelProperties.ofElement(execution).get(OUTCOME.name()));
        files.close(Journey.CASE_REFERENCE.require(execution), OUTCOME.require(execution), FitNoteToWork.KEY);
    }
}
