package org.fitnotetowork.insight.statistics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What may be shown of numbers of people without pointing at one, by the method that NHS statistics use (domain K.4). Totals are made of the true numbers and rounded themselves; as rows
 * then do not add up, nothing can be worked out backwards and no second number has to be hidden. Numbers that are not of people need none of this.
 */
public enum SmallNumbers {

    /** For anything smaller than the nation: an area, a place, a group of people in it. */
    LOCAL(true),

    NATIONAL(false);

    public static final String HIDDEN = "*";
    public static final String NOTHING = "–";

    private static final int MOST_OF_FEW = 7;
    private static final int ENOUGH = 20;

    private final boolean controlled;

    SmallNumbers(boolean controlled) {
        this.controlled = controlled;
    }

    /** The number that may be shown; none where it must not be. */
    public OptionalLong rounded(long people) {
        if (!controlled) {
            return OptionalLong.of(people);
        }
        return isFew(people) ? OptionalLong.empty() : OptionalLong.of((people + 2) / 5 * 5);
    }

    public String count(long people) {
        return rounded(people).stream().mapToObj(Long::toString).findFirst().orElse(HIDDEN);
    }

    public String total(Collection<Long> parts) {
        return count(parts.stream().mapToLong(Long::longValue).sum());
    }

    /** In whole per cent, of the numbers that are shown, never of the true ones. */
    public String percent(long those, long all) {
        return all == 0 ? NOTHING : share(those, all).map(share -> isRoundedToAll(share) && those < all ? "just under 100%" : inPercent(share) + "%").orElse(HIDDEN);
    }

    /** True where rounding would turn nearly all into all: of consent, one short of all is what matters. */
    public boolean isNearlyAll(long those, long all) {
        return those < all && share(those, all).filter(SmallNumbers::isRoundedToAll).isPresent();
    }

    /** The share and its interval, of the numbers that are shown; none where it must not be shown. */
    public Optional<Wilson> share(long those, long all) {
        var shown = rounded(those);
        return all == 0 || isTooFewToCompare(all) || shown.isEmpty() ? Optional.empty() : Optional.of(Wilson.of(shown.getAsLong(), rounded(all).orElseThrow()));
    }

    /** A mean or a median of so many people. */
    public String average(double value, long people) {
        return people == 0 ? NOTHING : showsAverageOf(people) ? oneDecimal(value) : HIDDEN;
    }

    public boolean showsAverageOf(long people) {
        return !controlled || !isFew(people);
    }

    /** A percentile near the end, which may be one person's own value. */
    public String extreme(double value, long people) {
        return people == 0 ? NOTHING : showsExtremeOf(people) ? oneDecimal(value) : HIDDEN;
    }

    /** The same holds for a share. */
    public boolean showsExtremeOf(long people) {
        return !isTooFewToCompare(people);
    }

    private boolean isTooFewToCompare(long people) {
        return controlled && people < ENOUGH;
    }

    private static boolean isFew(long people) {
        return people >= 1 && people <= MOST_OF_FEW;
    }

    private static boolean isRoundedToAll(Wilson share) {
        return inPercent(share) == 100;
    }

    private static long inPercent(Wilson share) {
        return Math.round(100 * share.share());
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
