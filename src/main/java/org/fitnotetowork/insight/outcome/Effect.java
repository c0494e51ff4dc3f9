package org.fitnotetowork.insight.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Gross, deadweight and net of an outcome together (domain I.7).
 *
 * @param all     everybody, and how many of them reached the outcome
 * @param covered the share of people for whom there is an agreed rate
 * @param net     empty unless agreed rates cover enough of the people: then there is no impact to speak of
 * @param pounds  what supporting them cost; none where that is not agreed
 */
public record Effect(Group all, double covered, Optional<Net> net, OptionalDouble pounds) {

    private static final double ENOUGH = 0.9;
    private static final double Z = 1.96;

    /**
     * @param expected   people who would have reached it anyway
     * @param additional people who would not
     * @param rate       additional people of all, with its 95 per cent interval
     */
    public record Net(double expected, double additional, double rate, double lower, double upper) {

        /** Where there may be no additional people at all, no cost can be divided by them (domain K.7, M41). */
        boolean isSurelyAboveNothing() {
            return lower > 0;
        }
    }

    /**
     * None of nobody. People without an agreed rate, where they are few, are taken to be as the others are on average.
     *
     * @param agreed in the order in which they were
     */
    static Optional<Effect> of(Collection<Cohort> cohorts, List<AgreedRate> agreed, OptionalDouble pounds) {
        var all = cohorts.stream().reduce(new Group("", 0, 0, 0), Group::with, (one, other) -> one);
        if (all.people() == 0) {
            return Optional.empty();
        }
        var peopleOfRate = new HashMap<AgreedRate, Long>();
        cohorts.forEach(cohort -> nearest(cohort, agreed).ifPresent(rate -> peopleOfRate.merge(rate, cohort.people(), Long::sum)));
        var covered = peopleOfRate.values().stream().mapToLong(Long::longValue).sum();
        var share = (double) covered / all.people();
        return Optional.of(new Effect(all, share, share >= ENOUGH ? Optional.of(net(all, covered, peopleOfRate)) : Optional.empty(), pounds));
    }

    /** Of those that are equally near the one that was agreed last. */
    private static Optional<AgreedRate> nearest(Cohort cohort, List<AgreedRate> agreed) {
        return agreed.stream().filter(rate -> rate.covers(cohort)).reduce((one, later) -> later.nearness() >= one.nearness() ? later : one);
    }

    private static Net net(Group all, long covered, Map<AgreedRate, Long> peopleOfRate) {
        double n = all.people();
        var p = all.reached() / n;
        double anyway = 0;
        var variance = p * (1 - p) / n;
        for (var cohort : peopleOfRate.entrySet()) {
            var weight = (double) cohort.getValue() / covered;
            anyway += weight * cohort.getKey().rate();
            variance += Math.pow(weight * cohort.getKey().standardError(), 2);
        }
        var half = Z * Math.sqrt(variance);
        return new Net(n * anyway, all.reached() - n * anyway, p - anyway, p - anyway - half, p - anyway + half);
    }

    /** What stands beside the figure wherever it is printed. */
    public String label() {
        return net.isPresent() ? "net of what would have happened anyway" : "gross, not impact";
    }
}
