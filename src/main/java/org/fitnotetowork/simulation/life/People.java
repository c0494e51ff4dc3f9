package org.fitnotetowork.simulation.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.area.WorkingDays;

/** Draws the people who come: who they are and on which day. */
class People {

    private final World world;
    private final long seed;
    private final LocalDate begin;
    private final List<LocalDate> arrivals;

    /** @param weeks over which so many people come */
    People(World world, WorkingDays working, long seed, LocalDate begin, int people, int weeks) {
        this.world = world;
        this.seed = seed;
        this.begin = begin;
        this.arrivals = arrivals(working, people, weeks);
    }

    private List<LocalDate> arrivals(WorkingDays working, int people, int weeks) {
        var days = new LinkedHashMap<LocalDate, Double>();
        for (var index = 0; index < weeks * 7; index++) {
            var day = begin.plusDays(index);
            if (working.isWorkingDay(day)) {
                days.put(day, weight(day.getDayOfWeek()) * (1 + (world.growth() - 1) * index / (weeks * 7)));
            }
        }
        return IntStream.range(0, people).mapToObj(index -> Dice.about(seed, "arrival", index).of(days)).sorted(Comparator.naturalOrder()).toList();
    }

    private double weight(DayOfWeek day) {
        return world.arrivals().getOrDefault(day, 0.0);
    }

    int size() {
        return arrivals.size();
    }

    LocalDate comesOn(int number) {
        return arrivals.get(number);
    }

    Somebody get(int number) {
        var known = new LinkedHashMap<String, String>();
        var shares = new LinkedHashMap<String, Double>();
        world.areas().values().forEach(area -> shares.put(area.area(), area.share()));
        var area = world.areas().get(Dice.about(seed, number, "area").of(shares));
        known.put("area", area.area());
        known.put("number", String.valueOf(number));
        known.put("nhsNumber", neverIssued(number));
        var traits = new LinkedHashMap<>(world.traits());
        traits.putAll(area.traits());
        traits.forEach((name, rows) -> rows.stream().filter(row -> Condition.holds(row.when(), known)).findFirst()
                .ifPresent(row -> known.put(name, row.draw(Dice.about(seed, number, name), known))));
        known.put("dateOfBirth", born(number, known.get("age")).toString());
        return new Somebody(number, comesOn(number), Map.copyOf(known));
    }

    /** @param age for example 25-34 */
    private LocalDate born(int number, String age) {
        var ends = age.split("-");
        var dice = Dice.about(seed, number, "born");
        return begin.minusYears(dice.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).minusDays(dice.between(1, 364));
    }

    /** What will happen to the person, if they are still with us then. */
    List<Happening> happenings(Somebody person) {
        var happenings = new ArrayList<Happening>();
        for (var event : world.events()) {
            var dice = Dice.about(seed, person.number(), event.name());
            if (Condition.holds(event.when(), person.traits()) && dice.share() < event.share()) {
                happenings.add(new Happening(person.comesOn().plusDays(dice.between(event.days().get(0), event.days().get(1))), person, event));
            }
        }
        return happenings;
    }

    record Happening(LocalDate on, Somebody person, World.Event event) {
    }

    /** A number of the range that is never given to anybody, with its right last digit; another one for each person. */
    private static String neverIssued(int number) {
        var first = 999_000_000 + number * 2; // of two neighbours only one begins no number
        return NhsNumber.beginningWith(first).or(() -> NhsNumber.beginningWith(first + 1)).orElseThrow().digits();
    }
}
