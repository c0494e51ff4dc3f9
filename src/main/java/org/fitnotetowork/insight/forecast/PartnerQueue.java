package org.fitnotetowork.insight.forecast;

import java.util.ArrayDeque;

/** Who waits for a kind of partner, and the places that it has: so many on a working day, where a part of one adds up over days. A place that nobody takes is gone. */
final class PartnerQueue {

    private final ArrayDeque<Errand> line = new ArrayDeque<>();
    private final double placesADay;
    private final int closedUntil;
    private double places;

    PartnerQueue(double placesADay, int closedUntil) {
        this.placesADay = placesADay;
        this.closedUntil = closedUntil;
    }

    void join(Errand errand) {
        line.add(errand);
    }

    void workingDayBegins(int day) {
        if (day >= closedUntil) {
            places += placesADay;
        }
    }

    boolean takesSomebody() {
        // A sum of fractions comes out a little below one.
        return !line.isEmpty() && places >= 1 - 1e-9;
    }

    Errand take() {
        places--;
        return line.remove();
    }

    void workingDayEnds() {
        if (line.isEmpty()) {
            places = Math.min(places, Math.max(0, 1 - placesADay));
        }
    }

    int length() {
        return line.size();
    }
}
