package org.fitnotetowork.pathway.referral.process;

import org.fitnotetowork.platform.engine.Var;

/** The processes about one referral as code knows them: {@code support-referral}, {@code partner-referral}, {@code another-way}, {@code stop-referral}. */
final class SupportReferral {

    static final Var<String> REFERRAL = Var.code("referralReference");
    static final Var<String> ROUTE = Var.code("route");
    static final Var<String> ADVICE = Var.code("advice");
    static final Var<String> SHARING = Var.code("sharing");

    private SupportReferral() {
    }
}
