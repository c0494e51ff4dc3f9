package org.fitnotetowork.pathway.casefile.process;

import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.engine.EndOfCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has left, died or moved is not called, reviewed or asked any more: what runs beside the journey would not end with it. */
@Component
class EndOfCaseTold {

    private final EndOfCase end;

    EndOfCaseTold(EndOfCase end) {
        this.end = end;
    }

    @EventListener
    void on(CaseClosed closed) {
        end.tell(closed.caseReference());
    }
}
