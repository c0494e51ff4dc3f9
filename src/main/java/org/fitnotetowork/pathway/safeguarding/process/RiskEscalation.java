package org.fitnotetowork.pathway.safeguarding.process;

import java.time.Instant;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code risk-escalation}: the variables that code sets. */
final class RiskEscalation {

    static final Var<String> RISK_REFERENCE = Var.code("riskReference");
    static final Var<String> LEVEL = Var.code("level");
    /** Moves tasks up in lists. */
    static final Var<String> PRIORITY = Var.code("priority");
    static final Var<Instant> ACT_BY = Var.moment("actBy");

    private RiskEscalation() {
    }
}
