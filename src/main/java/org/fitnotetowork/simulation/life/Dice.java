package org.fitnotetowork.simulation.life;

import java.util.Map;
import java.util.SplittableRandom;

/**
 * Chance that is the same whenever the same is asked. Each throw names what it is about, a person and a day for example, so it does not matter in which order
 * the application's jobs bring things about.
 */
final class Dice {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice about(long seed, Object... about) {
        var mixed = FNV_BASIS ^ seed;
        for (var one : about) {
            for (var letter : (one + "|").toCharArray()) {
                mixed = (mixed ^ letter) * FNV_PRIME;
            }
        }
        return new Dice(mixed);
    }

    /** From 0 to less than 1. */
    double share() {
        return random.nextDouble();
    }

    /** Both included; early ones are likelier, as with most waits. */
    int soon(int least, int most) {
        return least + (int) ((most - least + 1) * Math.pow(share(), 1.5));
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of the options, each as likely as it weighs. */
    <T> T of(Map<T, ? extends Number> weights) {
        var left = share() * weights.values().stream().mapToDouble(Number::doubleValue).sum();
        T last = null;
        for (var option : weights.entrySet()) {
            last = option.getKey();
            left -= option.getValue().doubleValue();
            if (left < 0) {
                return last;
            }
        }
        return last;
    }
}
