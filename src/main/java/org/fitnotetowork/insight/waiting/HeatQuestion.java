package org.fitnotetowork.insight.waiting;

import java.time.YearMonth;
import java.util.List;

/**
 * What a manager asks the diagram.
 *
 * @param areas       the asker's own
 * @param process     id of the model
 * @param version     of the model; null for all of them
 * @param since       first month whose ended waits count
 * @param workStatus  code of how somebody stood with work; null for everybody
 * @param partnerKind kind of partner of a referral; null for all
 */
record HeatQuestion(List<String> areas, String process, Integer version, YearMonth since, String workStatus, String partnerKind) { }
