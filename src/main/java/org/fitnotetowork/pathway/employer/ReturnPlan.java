package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the person goes back to work (domain G3). Has no field for a diagnosis, only for what is needed.
 *
 * @param fullDutiesOn null where it is left open
 */
public record ReturnPlan(LocalDate returnOn, Usual usual, List<Week> weeks, LocalDate fullDutiesOn, Pay pay, Reviews reviews, Support support, Wish wish, Agreement agreement) {

    /** @param pattern days and times; null where nobody wrote them down */
    public record Usual(BigDecimal hours, String pattern) {
    }

    /** @param whyFewer why the hours are fewer than in the week before; null where they are not */
    public record Week(LocalDate start, BigDecimal hours, String duties, String dutiesExcluded, String supports, String whyFewer) {
    }

    /** @param note what "something else" is; null with the other kinds */
    public record Pay(String kind, String note) {
    }

    /** @param weeks after how many weeks it is looked at again besides {@code first}; empty means the usual ones */
    public record Reviews(LocalDate first, Set<Integer> weeks) {

        private static final Set<Integer> USUAL = Set.of(1, 2, 4);

        SortedSet<LocalDate> days(LocalDate returnOn) {
            var days = new TreeSet<LocalDate>(Set.of(first));
            (weeks.isEmpty() ? USUAL : weeks).forEach(week -> days.add(returnOn.plusWeeks(week)));
            return days;
        }
    }

    /** What helps around the plan; null where nothing was said. */
    public record Support(String accessToWork, String occupationalHealth, boolean absenceTriggersPaused, String ifBadDay) {

        boolean occupationalHealthAsked() {
            return "ASKED".equals(occupationalHealth) || "REPORT_IN".equals(occupationalHealth);
        }
    }

    /** Who wants the return, as far as a clinician's advice makes it matter (domain C7); null where nobody said. */
    public record Wish(String whoWantsReturn, boolean riskConsidered, String whyAdjustmentMissing) {
    }

    /** The days on which each side agreed; null where it has not. */
    public record Agreement(LocalDate personOn, LocalDate employerOn) {

        /** Both sides or no agreement. */
        public boolean isComplete() {
            return personOn != null && employerOn != null;
        }
    }

    public ReturnPlan {
        weeks = List.copyOf(weeks);
    }

    /** True where at least one week has fewer hours than usual. */
    boolean isPhased() {
        return weeks.stream().anyMatch(week -> week.hours().compareTo(usual.hours()) < 0);
    }

    boolean leavesDutiesOut() {
        return weeks.stream().anyMatch(week -> week.dutiesExcluded() != null);
    }

    SortedSet<LocalDate> reviewDays() {
        return reviews.days(returnOn);
    }
}
