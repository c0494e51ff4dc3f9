package org.fitnotetowork.platform.access;

/** An organisation of the partnership; its code is the engine's tenant. */
public record Organisation(String code, String name, Kind kind, String area) {

    public enum Kind { PRACTICE, COACHING_TEAM, CLINICAL_PARTNER, PARTNER }

    /** True where clinicians work under a duty of confidence, so that health facts may reach them with consent (matrix, "clinical kinds"). */
    public boolean isClinical() {
        return kind == Kind.PRACTICE || kind == Kind.CLINICAL_PARTNER;
    }

    /** True where coaches keep the case file. */
    public boolean isCoachingTeam() {
        return kind == Kind.COACHING_TEAM;
    }
}
