package org.fitnotetowork.insight.waiting;

/**
 * How hot one element of a diagram is. Times in seconds, null where there is nothing to measure.
 *
 * @param came      how often somebody came here and has gone on, or left, since the first month asked for
 * @param late      how many of these went on after their clock
 * @param waiting   how many are here now
 * @param lateNow   how many of those past their clock
 * @param oldestNow how long the first of those has been here
 */
record HeatOfElement(String element, String name, long came, Long half, Long nineInTen, long late, long waiting, long lateNow, Long halfNow, Long oldestNow) { }
