package org.fitnotetowork.insight.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.insight.statistics.Wilson;

/** How far the group that differs most is from the largest one that can be shown, in a sentence: with intervals, with the groups of whom there are too few, and of how many the group is known (domain K.6). */
final class LargestDifference {

    private record Shown(String name, long people, Wilson share) {

        long percent() {
            return Math.round(100 * share.share());
        }

        String words() {
            return name + " " + percent() + "% (" + Math.round(100 * share.lower()) + "% to " + Math.round(100 * share.upper()) + "%)";
        }
    }

    private static final Predicate<Group> IS_KNOWN = group -> !group.name().equals(GroupNames.NOT_KNOWN);

    private LargestDifference() {
    }

    static String in(Breakdown breakdown, UnaryOperator<String> names, SmallNumbers control) {
        var all = people(breakdown.groups());
        if (all == 0) {
            return SmallNumbers.NOTHING;
        }
        var groups = breakdown.groups().stream().filter(IS_KNOWN).toList();
        var shown = groups.stream().flatMap(group -> control.share(group.reached(), group.people()).map(share -> new Shown(names.apply(group.name()), group.people(), share)).stream()).toList();
        var few = groups.stream().map(group -> names.apply(group.name())).filter(name -> shown.stream().noneMatch(one -> one.name().equals(name))).collect(Collectors.joining("; "));
        return compared(shown) + (few.isEmpty() ? "" : " Too few: " + few + ".") + " Group known of " + control.percent(people(groups), all) + ".";
    }

    private static String compared(List<Shown> shown) {
        if (shown.size() < 2) {
            return shown.isEmpty() ? "Too few people to compare." : "Nobody to compare with: " + shown.get(0).words() + ".";
        }
        var largest = shown.stream().max(Comparator.comparing(Shown::people)).orElseThrow();
        var other = shown.stream().filter(one -> one != largest).max(Comparator.comparing(one -> Math.abs(one.percent() - largest.percent()))).orElseThrow();
        var points = other.percent() - largest.percent();
        return points == 0 ? "None: all as " + largest.words() + "." : other.words() + ", " + Math.abs(points) + " points " + (points < 0 ? "below" : "above") + " the largest group shown, " + largest.words() + ".";
    }

    private static long people(List<Group> groups) {
        return groups.stream().mapToLong(Group::people).sum();
    }
}
