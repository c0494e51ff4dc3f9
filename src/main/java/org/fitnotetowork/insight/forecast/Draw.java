package org.fitnotetowork.insight.forecast;

/**
 * Luck that depends on who and what it is for and on nothing that was drawn before: the same person has the same luck in every scenario, whatever happens around them (common random
 * numbers). Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
 */
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Draw() {
    }

    /** The luck of one more thing within that of another. */
    static long of(long whole, long part) {
        var mixed = whole + STEP * (part + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** One of 0 to {@code count} less 1, each as likely. */
    static int below(int count, long luck) {
        return (int) (((luck >>> 32) * count) >>> 32);
    }

    /** At least 0 and less than 1. */
    static double share(long luck) {
        return (luck >>> 11) * 0x1.0p-53;
    }
}
