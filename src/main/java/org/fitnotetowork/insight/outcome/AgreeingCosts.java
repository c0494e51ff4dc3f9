package org.fitnotetowork.insight.outcome;

import org.fitnotetowork.insight.operations.OperationLog;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager writes down what an area has agreed that a year cost. */
@Service
@Transactional
class AgreeingCosts {

    private final ReadingCosts reading;
    private final Costs costs;
    private final OperationLog log;
    private final WhoIsSignedIn who;

    AgreeingCosts(ReadingCosts reading, Costs costs, OperationLog log, WhoIsSignedIn who) {
        this.reading = reading;
        this.costs = costs;
        this.log = log;
        this.who = who;
    }

    /** Throws {@link org.fitnotetowork.insight.Refused} where something in the form cannot be read. Who agreed is a name, and the log takes none. */
    public void agree(String area, CostForm form) {
        var agreement = reading.read(area, form);
        costs.agree(agreement, who.now().id());
        log.writeAgreement(area, "Cost of " + agreement.year() + ": " + Pounds.of(agreement.pounds()) + " for " + agreement.covers() + ". Source: " + agreement.source());
    }
}
