package org.fitnotetowork.pathway.jobsearch.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set next talk": the next day of the table {@code in-work-support}, counted from the first day of the job; none when the table has no further one. */
@UsedInModels("setTalkAtWork")
class SetTalkAtWorkDelegate implements JavaDelegate {

    private final Decisions decisions;

    SetTalkAtWorkDelegate(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var last = JobSearch.TALK_DAY.get(execution);
        var next = ((Number) decisions.ask("in-work-support", execution.getProcessDefinitionId(), Map.of("talkDay", last == null ? 0 : last)).get(0).get("nextTalkDay")).intValue();
        JobSearch.TALK_DAY.set(execution, next);
        JobSearch.NEXT_TALK_ON.set(execution, next == 0 ? null : JobSearch.STARTS_WORK_ON.require(execution).plusDays(next));
    }
}
