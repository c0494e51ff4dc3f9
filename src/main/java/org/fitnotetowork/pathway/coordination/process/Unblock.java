package org.fitnotetowork.pathway.coordination.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The processes {@code raise-block}, {@code unblock} and {@code answer-block} as code knows them. */
final class Unblock {

    static final Var<String> BLOCK = Var.code("blockReference");
    static final Var<LocalDate> TALK_ON = Var.date("talkOn");
    static final Var<LocalDate> MANAGERS_ON = Var.date("managersOn");
    static final Var<LocalDate> BOARD_ON = Var.date("boardOn");
    static final Var<String> BOARD_LIST = Var.code("boardList");
    static final String RAISED_BY_LEAD = "raisedByLead";
    static final String STEP = "blockStep";
    static final String GOES_ON = "GOES_ON";

    private Unblock() {
    }
}
