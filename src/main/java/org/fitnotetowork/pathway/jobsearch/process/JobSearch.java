package org.fitnotetowork.pathway.jobsearch.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The processes {@code job-search-support} and {@code in-work-support} as code knows them. */
final class JobSearch {

    static final String IN_WORK_SUPPORT = "in-work-support";
    static final String JOB_STARTED = "jobsearch.jobStarted";
    static final String SUPPORT_ENDED = "jobsearch.supportEnded";

    static final Var<LocalDate> STARTS_WORK_ON = Var.date("startsWorkOn");
    /** Days from the first day of the job to the talk under way; not set before the first. */
    static final Var<Integer> TALK_DAY = Var.count("talkDay");
    static final Var<LocalDate> NEXT_TALK_ON = Var.date("nextTalkOn");

    private JobSearch() {
    }
}
