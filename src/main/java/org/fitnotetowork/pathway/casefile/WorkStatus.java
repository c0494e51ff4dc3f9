package org.fitnotetowork.pathway.casefile;

/** Where somebody stands with work (domain E4). */
public enum WorkStatus {

    EMPLOYED_AT_WORK_STRUGGLING("Employed, at work and finding it hard", "YES", "EMPLOYED", true),
    EMPLOYED_OFF_SICK("Employed, off sick", "YES", "EMPLOYED", false),
    SELF_EMPLOYED_STRUGGLING("Self-employed, working and finding it hard", "YES", "SELF_EMPLOYED", true),
    SELF_EMPLOYED_OFF("Self-employed, off sick", "YES", "SELF_EMPLOYED", false),
    ZERO_HOURS_OR_AGENCY("Zero-hours contract or agency work", "YES", "EMPLOYED", false),
    OUT_OF_WORK_0_6M("Out of work for up to 6 months", "NO", "OUT_OF_WORK", false),
    OUT_OF_WORK_6_12M("Out of work for 6 to 12 months", "NO", "OUT_OF_WORK", false),
    OUT_OF_WORK_12M_PLUS("Out of work for more than 12 months", "NO", "OUT_OF_WORK", false),
    STUDENT_OR_TRAINEE("Student or trainee", "UNKNOWN", "OTHER", false),
    VOLUNTEER_CARER("Volunteer or carer", "UNKNOWN", "OTHER", false),
    UNKNOWN("Not known", "UNKNOWN", "OTHER", false);

    private final String words;
    private final String inWork;
    private final String situation;
    private final boolean atWork;

    WorkStatus(String words, String inWork, String situation, boolean atWork) {
        this.words = words;
        this.inWork = inWork;
        this.situation = situation;
        this.atWork = atWork;
    }

    public String words() {
        return words;
    }

    /** YES, NO or UNKNOWN, as the table {@code support-offer} takes it. Studying, volunteering and caring tell nothing about a job, so we ask. */
    public String inWork() {
        return inWork;
    }

    /** As the table {@code fit-note-triage} takes it, apart from a job at risk, which is another question. */
    public String situation() {
        return situation;
    }

    /** Months that the person has been out of work at least; 0 for everybody else. */
    public int monthsOutOfWork() {
        return switch (this) {
            case OUT_OF_WORK_6_12M -> 6;
            case OUT_OF_WORK_12M_PLUS -> 12;
            default -> 0;
        };
    }

    /** True where the person is at their work on the day, not away from it. */
    public boolean isAtWork() {
        return atWork;
    }
}
