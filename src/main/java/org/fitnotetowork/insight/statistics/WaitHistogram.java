package org.fitnotetowork.insight.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How many waits lasted how long, in buckets of seconds that widen with the wait: a bucket is as wide as the twentieth part of its first second, and at least one second. Histograms of
 * days, areas and steps add up bucket by bucket, so that a percentile over years is a sum of small rows (issue 6) and never needs the waits themselves.
 * Buckets are cut in whole numbers: the same second falls into the same bucket on every machine. Read at its middle, no bucket is more than 2.5 per cent away from the waits in it.
 */
public record WaitHistogram(Map<Integer, Long> counts) {

    public static final WaitHistogram NONE = new WaitHistogram(Map.of());

    private static final int PART = 20;

    private static final long[] FIRST_SECONDS = firstSeconds();

    public WaitHistogram {
        var kept = new TreeMap<Integer, Long>();
        counts.forEach((bucket, count) -> {
            if (bucket < 0 || bucket >= FIRST_SECONDS.length || count < 0) {
                throw new IllegalArgumentException("No bucket " + bucket + " with " + count + " waits");
            }
            if (count > 0) {
                kept.put(bucket, count);
            }
        });
        counts = Collections.unmodifiableMap(kept);
    }

    /** The histogram of these waits, each in seconds. */
    public static WaitHistogram of(Collection<Long> waits) {
        var counts = new TreeMap<Integer, Long>();
        waits.forEach(seconds -> counts.merge(bucketOf(seconds), 1L, Long::sum));
        return new WaitHistogram(counts);
    }

    /** The first second of each bucket, in order, as far as twenty years go: with these the database cuts as this class does. */
    public static List<Long> firstSecondsOfTwentyYears() {
        return Arrays.stream(FIRST_SECONDS).takeWhile(first -> first < Duration.ofDays(20 * 366).toSeconds()).boxed().toList();
    }

    /** @throws IllegalArgumentException where the wait is shorter than none: whoever asks has start and end the wrong way round */
    public static int bucketOf(long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("A wait of " + seconds + " seconds");
        }
        var found = Arrays.binarySearch(FIRST_SECONDS, seconds);
        return found >= 0 ? found : -found - 2;
    }

    /** What a wait in this bucket is taken to have lasted. */
    public static long middleOf(int bucket) {
        var first = FIRST_SECONDS[bucket];
        return first + (Math.min(widthFrom(first), Long.MAX_VALUE - first) - 1) / 2;
    }

    public WaitHistogram add(long seconds) {
        return merge(new WaitHistogram(Map.of(bucketOf(seconds), 1L)));
    }

    public WaitHistogram merge(WaitHistogram other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((bucket, count) -> sum.merge(bucket, count, Math::addExact));
        return new WaitHistogram(sum);
    }

    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By nearest rank (domain K.5), at the middle of the bucket that it falls into; none where nothing was counted. */
    public OptionalLong percentile(int p) {
        var rank = NearestRank.of(p, count());
        long passed = 0;
        for (var bucket : counts.entrySet()) {
            passed += bucket.getValue();
            if (passed >= rank) {
                return OptionalLong.of(middleOf(bucket.getKey()));
            }
        }
        return OptionalLong.empty();
    }

    private static long widthFrom(long first) {
        return Math.max(1, first / PART);
    }

    /** Far enough for any wait that a long can hold: some eight hundred buckets, of which two years use the first 338. */
    private static long[] firstSeconds() {
        var seconds = new long[1_000];
        var buckets = 0;
        for (long first = 0; first >= 0; first += widthFrom(first)) {
            seconds[buckets++] = first;
        }
        return Arrays.copyOf(seconds, buckets);
    }
}
