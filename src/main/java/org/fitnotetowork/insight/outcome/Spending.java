package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** What supporting the people of some months of referral cost, of what was agreed that years cost. */
final class Spending {

    private static final double MONTHS_OF_A_YEAR = 12;

    private record AreaAndYear(String area, int year) {
    }

    private Spending() {
    }

    /**
     * A year's cost is spread evenly over its months, so that a year of which only some months have had their time is not paid for in full. Years in which nobody was referred cost nothing.
     *
     * @param end    the first month that is not counted any more
     * @param agreed every version
     * @return none where a cost is not agreed for an area and a year with people: what is left would look cheap
     */
    static OptionalDouble of(Collection<Cohort> cohorts, YearMonth first, YearMonth end, List<AgreedCost> agreed) {
        double pounds = 0;
        for (var place : cohorts.stream().map(cohort -> new AreaAndYear(cohort.area(), cohort.month().getYear())).distinct().toList()) {
            var cost = agreed.stream().filter(one -> one.area().equals(place.area()) && one.year() == place.year()).reduce((one, other) -> other.replaces(one) ? other : one);
            if (cost.isEmpty()) {
                return OptionalDouble.empty();
            }
            pounds += cost.get().pounds() * monthsOf(place.year(), first, end) / MONTHS_OF_A_YEAR;
        }
        return OptionalDouble.of(pounds);
    }

    private static long monthsOf(int year, YearMonth first, YearMonth end) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1), Period.ofMonths(1)).map(YearMonth::from).filter(month -> !month.isBefore(first) && month.isBefore(end)).count();
    }
}
