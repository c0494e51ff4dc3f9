package org.fitnotetowork.pathway.consent;

import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever stops takes back what they let others see, and nobody goes on reading about somebody who has died. Other endings leave the agreements
 * to their review day: the GP practice is told what became of the person.
 */
@Component
class ConsentEndsWithTheCase {

    private static final Set<String> ENDING = Set.of("WITHDREW", "DECEASED");

    private final Receipts receipts;

    ConsentEndsWithTheCase(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Silent: whoever acts on a consent hears of the closed case itself. */
    @EventListener
    void on(CaseClosed closed) {
        if (ENDING.contains(closed.outcome())) {
            receipts.withdrawAll(closed.caseReference(), "case.closed");
        }
    }
}
