package org.fitnotetowork.insight.outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.insight.statistics.Wilson;

/**
 * A group of people beside the largest one, as it may be shown: every group is there, and where its people are too few for a figure, that is said (domain K.6).
 *
 * @param interval   between which values the share may in truth lie (Wilson)
 * @param difference to the largest group, in percentage points, and as a ratio
 */
record ShownGroup(String group, String people, String share, String interval, String known, String difference, String ratio, boolean largest) {

    private static final String TOO_FEW = "too few";

    static List<ShownGroup> of(Breakdown breakdown, UnaryOperator<String> words, SmallNumbers control) {
        return breakdown.reference().map(largest -> breakdown.groups().stream().map(group -> of(group, largest, words, control)).toList()).orElse(List.of());
    }

    private static ShownGroup of(Group group, Group largest, UnaryOperator<String> words, SmallNumbers control) {
        var name = words.apply(group.name());
        var people = orTooFew(control.count(group.people()));
        var isLargest = group.equals(largest);
        var share = control.share(group.reached(), group.people());
        if (share.isEmpty()) {
            return new ShownGroup(name, people, TOO_FEW, SmallNumbers.NOTHING, orTooFew(control.percent(group.known(), group.people())), SmallNumbers.NOTHING, SmallNumbers.NOTHING, isLargest);
        }
        var beside = isLargest ? null : control.share(largest.reached(), largest.people()).orElse(null);
        return new ShownGroup(name, people, percent(share.get().share()), percent(share.get().lower()) + " to " + percent(share.get().upper()), orTooFew(control.percent(group.known(), group.people())),
                beside == null ? SmallNumbers.NOTHING : ShownEffect.signed(Math.round(100 * share.get().share()) - Math.round(100 * beside.share())) + " points", ratio(share.get(), beside), isLargest);
    }

    private static String ratio(Wilson share, Wilson beside) {
        return beside == null || beside.share() == 0 ? SmallNumbers.NOTHING : String.format(Locale.UK, "%.2f", share.share() / beside.share());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String orTooFew(String shown) {
        return shown.equals(SmallNumbers.HIDDEN) ? TOO_FEW : shown;
    }
}
