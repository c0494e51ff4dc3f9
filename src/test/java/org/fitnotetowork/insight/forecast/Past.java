package org.fitnotetowork.insight.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** A past to forecast from, written down by hand. Days count from a Monday morning, and are negative before it. */
class Past {

    static final LongPredicate MONDAY_TO_FRIDAY = day -> LocalDate.ofEpochDay(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    static final Landmarks LANDMARKS = new Landmarks(Set.of("offer"), Set.of("visit"));
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final WorkDays WORK_DAYS = new WorkDays(TODAY.toEpochDay(), MONDAY_TO_FRIDAY);
    static final double NEVER = Double.NaN;

    private static final double MINUTE = 1.0 / 24 / 60;

    private final List<Stay> stays = new ArrayList<>();
    private int coaches = 1;

    Past coaches(int heads) {
        coaches = heads;
        return this;
    }

    /** Somebody of the team took it up after so many days and had it for so many minutes. */
    Past team(String reference, String element, double began, double waited, double minutes) {
        return stay(reference, reference, element, "US", "", began, began + waited, began + waited + minutes * MINUTE, false);
    }

    Past waitsForTeam(String reference, String element, double began) {
        return stay(reference, reference, element, "US", "", began, NEVER, NEVER, false);
    }

    Past partner(String reference, String element, String kind, double began, double lasted) {
        return stay(reference, reference + " " + kind, element, "PARTNER", kind, began, NEVER, began + lasted, false);
    }

    Past other(String reference, String element, String owner, double began, double lasted) {
        return stay(reference, reference, element, owner, "", began, NEVER, began + lasted, false);
    }

    Past stay(String reference, String instance, String element, String owner, String kind, double began, double claimed, double ended, boolean cutOff) {
        var today = TODAY.toEpochDay();
        stays.add(new Stay(instance, reference, new Place("process", element, kind), owner, today + began, today + claimed, today + ended, cutOff));
        return this;
    }

    AreaHistory history() {
        var months = new HashMap<YearMonth, Integer>();
        IntStream.range(0, 30).forEach(back -> months.put(YearMonth.from(TODAY).minusMonths(back), coaches));
        // Known until the evening before.
        return new AreaHistory(stays.stream().sorted(Comparator.comparing(Stay::began)).toList(), Map.copyOf(months), TODAY.toEpochDay() - 0.01);
    }

    Optional<Material> material(int seen) {
        return Material.of(history(), seen, 240, WORK_DAYS, LANDMARKS);
    }
}
