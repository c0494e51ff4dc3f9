package org.fitnotetowork.insight.export;

import java.time.Instant;

/**
 * A line of an event log.
 *
 * @param number     of the case in this file
 * @param stay       the same for beginning and end of one stay
 * @param what       process and step as people call them
 * @param transition of the standard's life cycle: start, complete, or ate_abort where it was cut off
 * @param owner      whom it waited for; empty where nobody waited
 */
record Occurrence(long number, String stay, String what, String transition, Instant at, String organisation, String area, String owner, String workStatus, String partnerKind) { }
