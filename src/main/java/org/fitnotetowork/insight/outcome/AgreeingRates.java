package org.fitnotetowork.insight.outcome;

import org.fitnotetowork.insight.operations.OperationLog;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager writes down which rate without support an area has agreed. */
@Service
@Transactional
class AgreeingRates {

    private final ReadingRates reading;
    private final Deadweights deadweights;
    private final RateWords words;
    private final OperationLog log;
    private final WhoIsSignedIn who;

    AgreeingRates(ReadingRates reading, Deadweights deadweights, RateWords words, OperationLog log, WhoIsSignedIn who) {
        this.reading = reading;
        this.deadweights = deadweights;
        this.words = words;
        this.log = log;
        this.who = who;
    }

    /** Throws {@link org.fitnotetowork.insight.Refused} where something in the form cannot be read. Who agreed is a name, and the log takes none. */
    public void agree(String area, RateForm form) {
        var agreement = reading.read(area, form);
        deadweights.agree(agreement, who.now().id());
        log.writeAgreement(area, words.of(agreement));
    }
}
