package org.fitnotetowork.simulation.life;

import java.time.LocalDate;
import java.util.Map;

/** A made-up person. The same number and seed are always the same person. */
record Somebody(int number, LocalDate comesOn, Map<String, String> traits) {

    String area() {
        return traits.get("area");
    }
}
