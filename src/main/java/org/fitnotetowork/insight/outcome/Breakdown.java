package org.fitnotetowork.insight.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An outcome by group, each compared with the largest one (domain K.6). A group that is small is shown with its wide interval, or as too few, and never left out. */
public record Breakdown(Dimension dimension, List<Group> groups) {

    /** How a group stands to the largest one. No ratio where that one has none who reached the outcome. */
    public record Comparison(Group group, double difference, Double ratio) {
    }

    static Breakdown of(Dimension dimension, Collection<Cohort> cohorts) {
        var groups = new TreeMap<String, Group>();
        for (var cohort : cohorts) {
            var name = dimension.of(cohort);
            groups.put(name, groups.getOrDefault(name, new Group(name, 0, 0, 0)).with(cohort));
        }
        return new Breakdown(dimension, List.copyOf(groups.values()));
    }

    /** The largest group; the first by name of several; none of nobody. */
    public Optional<Group> reference() {
        return groups.stream().max(Comparator.comparing(Group::people).thenComparing(Group::name, Comparator.reverseOrder()));
    }

    public List<Comparison> comparisons() {
        return reference().map(largest -> groups.stream().map(group -> compare(group, largest)).toList()).orElse(List.of());
    }

    private static Comparison compare(Group group, Group largest) {
        var share = group.share().share();
        var of = largest.share().share();
        return new Comparison(group, share - of, of == 0 ? null : share / of);
    }
}
