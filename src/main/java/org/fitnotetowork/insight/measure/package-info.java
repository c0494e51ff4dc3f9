/**
 * The measures M01 to M41 (domain K.7): one dictionary that says what each is, one readable query each that counts it, one table of figures by area and month. Those that belong to
 * an outcome and a period of referral and to no month (M31, M41) {@code insight.outcome} computes.
 *
 * <p>Promises that a measure is what its row in {@code insight/measures.csv} says and nothing else, that a figure can be made again from the facts at any time and comes out the same, and
 * that a measure without facts says so instead of showing a number. Reads only what capabilities publish for counting (their views {@code published_*}), never their tables. Owns the
 * table {@code insight.measure_month}; what it holds are true numbers: whoever shows them applies {@link org.fitnotetowork.insight.statistics.SmallNumbers} first.
 */
package org.fitnotetowork.insight.measure;
