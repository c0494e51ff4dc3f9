package org.fitnotetowork.insight.capacity;

/**
 * How many of those who were referred to a kind of partner it took, in the last three full months.
 *
 * @param decided on how many it had decided, one way or the other; never 0
 */
record Acceptance(String area, String partnerKind, long accepted, long decided) {
}
