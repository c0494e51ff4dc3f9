package org.fitnotetowork.pathway.casefile.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code support-clock} as code knows it. */
final class SupportClock {

    static final String KEY = "support-clock";
    static final Var<Integer> SUPPORT_WEEKS = Var.count("supportWeeks");
    static final Var<LocalDate> WARN_ON = Var.date("warnOn");
    static final Var<LocalDate> LAST_DAY = Var.date("lastDay");

    private SupportClock() {
    }
}
