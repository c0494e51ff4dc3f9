package org.fitnotetowork.pathway.referral;

/**
 * A kind of partner (domain H.1), a row of {@code referral/partner-kinds.csv}, which says what each column means.
 *
 * @param words    as people call it
 * @param stepUp   the kind for somebody who needs more; empty where there is none
 * @param stepDown the kind for somebody who needs less; empty where there is none
 */
public record PartnerKind(String code, String words, String needDomain, TargetGroup targetGroup, boolean clinicalReferrer, boolean selfReferral, boolean autoContact, boolean mayLapse, int missedLimit,
                          String dataColumn, String stepUp, String stepDown) {

    public enum TargetGroup { IN_WORK, OUT_OF_WORK, BOTH }
}
