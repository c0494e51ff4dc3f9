package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of somebody's work since support began.
 *
 * @param absences      days away from a job through sickness
 * @param returns       first days back at work after an absence
 * @param goalReachedOn when the person said that their own goal is reached; null otherwise
 * @param lost          why nobody knows any more; null while we know
 * @param knownUntil    the day of the last word about work: days before it are known, that day and later ones are not
 */
public record WorkHistory(StartedAs startedAs, LocalDate serviceStart, List<WorkSpell> spells, List<Span> absences, List<LocalDate> returns, LocalDate goalReachedOn,
                          Lost lost, LocalDate knownUntil) {

    /** Nobody answered after all tries, or the person asked us to stop asking. */
    public enum Lost { NOT_REACHED, BY_CHOICE }

    public WorkHistory {
        spells = List.copyOf(spells);
        absences = List.copyOf(absences);
        returns = List.copyOf(returns);
    }

    boolean knows(LocalDate day) {
        return !day.isAfter(knownUntil);
    }

    public boolean hasJob(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.days().covers(day));
    }

    public boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }

    /** Hours a week in all jobs of that day; none while the person is away. */
    BigDecimal hours(LocalDate day) {
        return isAway(day) ? BigDecimal.ZERO : spells.stream().filter(spell -> spell.days().covers(day)).map(WorkSpell::weeklyHours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Stays in work, with gaps of at most so many days between them counted as if work had gone on. */
    List<Span> employment(int longestGap) {
        var joined = new ArrayList<Span>();
        for (var next : spells.stream().map(WorkSpell::days).sorted(Comparator.comparing(Span::start)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end() != null && next.start().isAfter(last.end().plusDays(longestGap))) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Span(last.start(), later(last.end(), next.end())));
            }
        }
        return joined;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /** The days of work that are known, from the first. */
    Stream<LocalDate> days() {
        return spells.stream().map(spell -> spell.days().start()).min(Comparator.naturalOrder()).filter(first -> first.isBefore(knownUntil)).stream()
                .flatMap(first -> first.datesUntil(knownUntil));
    }

    /** The weakest proof among the spells on which an outcome of this day can rest; 5 where there is none: then the person said so. */
    public int evidenceTier(LocalDate reachedOn) {
        return spells.stream().filter(spell -> !spell.days().start().isAfter(reachedOn)).mapToInt(WorkSpell::evidenceTier).max().orElse(5);
    }
}
