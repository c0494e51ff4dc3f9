package org.fitnotetowork.insight.capacity;

/**
 * A place where people wait, and whether its pace holds.
 *
 * @param partnerKind empty where the place belongs to no referral
 */
record PaceOfStep(String area, String processName, String name, String partnerKind, Pace pace) {
}
