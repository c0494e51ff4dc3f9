package org.fitnotetowork.pathway.referral.process;

import org.fitnotetowork.platform.engine.Var;

/** The processes about one referral as code knows them: {@code support-referral}, {@code partner-referral}, {@code another-way}, {@code stop-referral}, {@code reopen-referral}. */
final class SupportReferral {

    static final String PROCESS = "support-referral";
    static final Var<String> REFERRAL = Var.code("referralReference");
    /** What the partner of a referral that was taken up again is to do next; OVER where it was stopped before it got there, NOWHERE for one that comes in its place. */
    static final Var<String> STANDS_AT = Var.code("standsAt");
    static final Var<String> ROUTE = Var.code("route");
    static final Var<String> ADVICE = Var.code("advice");
    static final Var<String> SHARING = Var.code("sharing");

    private SupportReferral() {
    }
}
