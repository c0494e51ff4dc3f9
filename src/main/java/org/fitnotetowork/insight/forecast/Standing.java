package org.fitnotetowork.insight.forecast;

/**
 * Where somebody stands at the beginning.
 *
 * @param person  a number for each case that is open
 * @param place   number of it
 * @param since   days ago, at the beginning of the first day
 * @param inHand  for how many of these days somebody of the team has had it; 0 where nobody has
 * @param ways    how journeys went on from there, in the order of {@link Journeys#through}, never none
 */
record Standing(int person, int place, double since, double inHand, boolean isTakenUp, Step[] ways) {

    /** One of the ways of those who stood there for at least as long; the one who stood there longest where nobody did. */
    Step wayOn(long luck) {
        var first = 0;
        var after = ways.length;
        while (first < after) {
            var middle = (first + after) >>> 1;
            if (Journeys.key(ways[middle]) > since) {
                after = middle;
            } else {
                first = middle + 1;
            }
        }
        return first == ways.length ? ways[first - 1] : ways[first + Draw.below(ways.length - first, luck)];
    }
}
