package org.fitnotetowork.pathway.referral.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The processes {@code support-referral} and {@code partner-referral} as code knows them. */
final class SupportReferral {

    static final Var<String> REFERRAL = Var.code("referralReference");
    static final Var<LocalDate> CHASE_ON = Var.date("chaseOn");
    static final Var<LocalDate> CALL_ON = Var.date("callOn");

    private SupportReferral() {
    }
}
