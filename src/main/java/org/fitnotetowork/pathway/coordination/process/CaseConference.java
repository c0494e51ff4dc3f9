package org.fitnotetowork.pathway.coordination.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/** The processes {@code call-conference}, {@code case-conference} and {@code give-update} as code knows them. */
final class CaseConference {

    static final Var<String> CONFERENCE = Var.code("conference");
    static final Var<LocalDate> REMIND_ON = Var.date("remindOn");
    static final Var<LocalDate> CALL_ON = Var.date("callOn");
    static final Var<String> UPDATES = Var.code("updates");
    static final String STEP = "conferenceStep";
    static final String HELD = "conferenceHeld";
    static final String COMPLETE = "COMPLETE";
    static final String AWAITED = "AWAITED";

    private CaseConference() {
    }

    static String reference(TaskAnswers.Task task) {
        return (String) task.variables().get(CONFERENCE.name());
    }
}
