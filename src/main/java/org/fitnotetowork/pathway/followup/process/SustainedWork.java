package org.fitnotetowork.pathway.followup.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code sustained-work-follow-up} as code knows it. */
final class SustainedWork {

    static final String KEY = "sustained-work-follow-up";

    /** Weeks of the check under way; not set before the first, 0 when none is left or a new time of follow-up begins. */
    static final Var<Integer> CHECKPOINT = Var.count("checkpoint");
    static final Var<LocalDate> NEXT_CHECK_ON = Var.date("nextCheckOn");

    private SustainedWork() {
    }
}
