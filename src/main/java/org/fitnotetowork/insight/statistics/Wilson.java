package org.fitnotetowork.insight.statistics;

/** A share and between which values it may in truth lie, 95 times in 100, after Wilson: sound for few people and for shares near 0 and 1, where the simple interval is not (domain K.6). */
public record Wilson(double share, double lower, double upper) {

    private static final double Z = 1.96;

    /** @throws IllegalArgumentException of nobody, or of more than there are */
    public static Wilson of(long those, long all) {
        if (all < 1 || those < 0 || those > all) {
            throw new IllegalArgumentException(those + " of " + all);
        }
        double n = all;
        var p = those / n;
        var z2 = Z * Z;
        var middle = p + z2 / (2 * n);
        var half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        var scale = 1 + z2 / n;
        // At none and all the interval begins and ends with the share itself, which division misses by a hair.
        return new Wilson(p, those == 0 ? 0 : (middle - half) / scale, those == all ? 1 : (middle + half) / scale);
    }
}
