package org.fitnotetowork.pathway.jobsearch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * One look at the search.
 *
 * @param done         what was done since the last look
 * @param approachText what employers who are hiring are told; null where nothing was
 * @param startsOn     first day of a job that was found
 */
public record Look(Result result, Set<Step> done, String approachText, String note, LocalDate startsOn, BigDecimal hoursPerWeek) {

    public enum Result { JOB_FOUND, JOB_OFFERED, GOES_ON, STOPPED }

    /** The stages of brokerage (domain G9). Carving a job and an application reach an employer as a call does. */
    public enum Step {

        VOCATIONAL_PROFILE(false), CV(false), SEARCHED(false), EMPLOYER_CONTACTED(true), JOB_CARVING(true), APPLIED(true), INTERVIEW_PREPARED(false), INTERVIEWED(true);

        private final boolean reachesEmployer;

        Step(boolean reachesEmployer) {
            this.reachesEmployer = reachesEmployer;
        }

        boolean reachesEmployer() {
            return reachesEmployer;
        }
    }

    public Look {
        done = Set.copyOf(done);
    }
}
