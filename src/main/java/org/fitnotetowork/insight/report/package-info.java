/**
 * The fourth-aim report (domain K.2): ten sections for an area and a quarter, to print and to publish.
 *
 * <p>Promises that every number in it went through {@link org.fitnotetowork.insight.statistics.SmallNumbers}, that what is not measured says so and why, that none is issued without the name
 * of the person who is accountable, and that an issued one stays as it was whatever figures do afterwards. Owns {@code insight.report} and {@code insight.report_action}; reads figures from
 * {@code insight.measure} and {@code insight.outcome}. What is in it, {@code insight/fourth-aim-*.csv}, {@code insight/trajectories.csv} and
 * {@code insight/population.csv} say.
 */
package org.fitnotetowork.insight.report;
