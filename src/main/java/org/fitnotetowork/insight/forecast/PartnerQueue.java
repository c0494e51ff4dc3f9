package org.fitnotetowork.insight.forecast;

/** Who waits for a kind of partner, and the places that it has: so many on a working day, where a part of one adds up over days. A place that nobody takes is gone. */
final class PartnerQueue {

    private final Line line = new Line();
    private final double placesADay;
    private final int closedUntil;
    private double places;

    PartnerQueue(double placesADay, int closedUntil) {
        this.placesADay = placesADay;
        this.closedUntil = closedUntil;
    }

    void join(int stay) {
        line.join(stay);
    }

    void workingDayBegins(int day) {
        if (day >= closedUntil) {
            places += placesADay;
        }
    }

    boolean takesSomebody() {
        // A sum of fractions comes out a little below one.
        return line.length() > 0 && places >= 1 - 1e-9;
    }

    int take() {
        places--;
        return line.next();
    }

    void workingDayEnds() {
        if (line.length() == 0) {
            places = Math.min(places, Math.max(0, 1 - placesADay));
        }
    }

    int length() {
        return line.length();
    }
}
