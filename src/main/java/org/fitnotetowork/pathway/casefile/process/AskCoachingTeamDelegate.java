package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask coaching team" in the ways in. Runs again without harm: a case that a team leads already begins no second journey. */
@UsedInModels("askCoachingTeam")
class AskCoachingTeamDelegate implements JavaDelegate {

    private final CaseFiles files;
    private final Messages messages;

    AskCoachingTeamDelegate(CaseFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        files.giveToTeam(reference, Asking.STARTED_BY.require(execution))
                .ifPresent(team -> messages.start(FitNoteToWork.SUPPORT_WANTED, reference, team, Asking.of(execution)));
    }
}
