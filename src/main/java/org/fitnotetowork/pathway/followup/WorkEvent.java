package org.fitnotetowork.pathway.followup;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that happened in somebody's work (domain I.2).
 *
 * @param hoursPerWeek null where not said
 * @param payPerWeek   before tax, in pounds; null where not said
 * @param endReason    only of a job that ended
 */
public record WorkEvent(Kind kind, LocalDate on, BigDecimal hoursPerWeek, BigDecimal payPerWeek, EndReason endReason, Evidence evidence) {

    /** The value set {@code workEvent}; JOB_START and JOB_CHANGE mean a new employer, RETURN_* and STAYED the same one. ABSENT: off again without a note that we know of. */
    public enum Kind {

        JOB_START("Started a job"), RETURN_FULL("Back on usual hours"), RETURN_PHASED("Back on fewer hours for now"), RETURN_AMENDED("Back with changed duties"),
        STAYED("In the same job"), JOB_CHANGE("Changed jobs"), JOB_END("The job ended"), NEW_FIT_NOTE("New fit note: not fit"), ABSENT("Off again"),
        PROGRESS("Unpaid work or a course"), GOAL_REACHED("Own goal reached");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isReturn() {
            return this == RETURN_FULL || this == RETURN_PHASED || this == RETURN_AMENDED;
        }
    }

    public enum EndReason { HEALTH, EMPLOYER_ENDED, CONTRACT_END, OWN_CHOICE, OTHER, NOT_SAID }

    /** How we know, the best proof first. The tier is reported beside every outcome; nobody is asked for a better one. */
    public enum Evidence {

        OFFICIAL_DATA(1, "EVALUATOR"), PAPER_SHOWN(2, "PERSON"), EMPLOYER_CONFIRMED(3, "EMPLOYER"), CONTRACT_SEEN(4, "PERSON"), PERSON_SAID(5, "PERSON");

        private final int tier;
        private final String saidBy;

        Evidence(int tier, String saidBy) {
            this.tier = tier;
            this.saidBy = saidBy;
        }

        public int tier() {
            return tier;
        }

        String saidBy() {
            return saidBy;
        }

        static Evidence ofTier(int tier) {
            return values()[tier - 1];
        }
    }

    public WorkEvent {
        if (endReason != null && kind != Kind.JOB_END) {
            throw new IllegalArgumentException("only a job that ended has a reason for it");
        }
    }

    /** What the person said, with no more than a day. */
    public static WorkEvent said(Kind kind, LocalDate on) {
        return new WorkEvent(kind, on, null, null, kind == Kind.JOB_END ? EndReason.NOT_SAID : null, Evidence.PERSON_SAID);
    }
}
