package org.fitnotetowork.pathway.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A plan has been reviewed with the person. Published in the transaction of the review.
 *
 * @param nextStep     as the form {@code review-plan} offers them
 * @param startsWorkOn first day back or in the job; null unless in work
 * @param howInWork    how the person is in work, a kind of work event; null where not said
 * @param hoursPerWeek null where not said
 * @param confidence   from 0 to 10, how confident the person is about work; null where not said
 */
public record PlanReviewed(String caseReference, String nextStep, LocalDate startsWorkOn, String howInWork, BigDecimal hoursPerWeek, Integer confidence, String organisation, String by) {
}
