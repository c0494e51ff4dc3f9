package org.fitnotetowork.insight.forecast;

/** Those who wait for their turn, in the order in which they came. */
final class Line {

    private int[] waiting = new int[64];
    private int first;
    private int count;

    void join(int token) {
        if (count == waiting.length) {
            var wider = new int[2 * count];
            for (var place = 0; place < count; place++) {
                wider[place] = waiting[(first + place) & (count - 1)];
            }
            waiting = wider;
            first = 0;
        }
        waiting[(first + count++) & (waiting.length - 1)] = token;
    }

    int next() {
        var token = waiting[first];
        first = (first + 1) & (waiting.length - 1);
        count--;
        return token;
    }

    int length() {
        return count;
    }
}
