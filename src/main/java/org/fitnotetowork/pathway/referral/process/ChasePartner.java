package org.fitnotetowork.pathway.referral.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code chase-partner} as code knows it. */
final class ChasePartner {

    /** WRITE, or CALL_ONLY where nobody is written to by a machine. */
    static final Var<String> REMINDERS = Var.code("reminders");
    static final Var<LocalDate> REMIND_ON = Var.date("remindOn");
    static final Var<LocalDate> REMIND_AGAIN_ON = Var.date("remindAgainOn");
    static final Var<LocalDate> CALL_ON = Var.date("callOn");
    static final Var<LocalDate> LAPSE_ON = Var.date("lapseOn");

    private ChasePartner() {
    }
}
