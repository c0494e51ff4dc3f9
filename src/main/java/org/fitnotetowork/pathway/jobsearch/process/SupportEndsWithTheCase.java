package org.fitnotetowork.pathway.jobsearch.process;

import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has left, died or moved is not called at work: the talks run beside the journey and would not end with it. */
@Component
class SupportEndsWithTheCase {

    private final Messages messages;

    SupportEndsWithTheCase(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(CaseClosed closed) {
        messages.tellCase(JobSearch.IN_WORK_SUPPORT, closed.caseReference(), JobSearch.SUPPORT_ENDED);
    }
}
