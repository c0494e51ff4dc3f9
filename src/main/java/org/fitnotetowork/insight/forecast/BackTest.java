package org.fitnotetowork.insight.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last weeks as they would have been forecast from what was known before them, beside what came to pass: how far to trust the rest.
 *
 * @param since the first day of these weeks
 */
record BackTest(LocalDate since, int weeks, List<Told> told) {

    /**
     * One figure, by nearest rank, in days or people. Null: too few to say, or most of them still waited at the end.
     *
     * @param waits of how many people it came to pass; of people on their way, how many they were
     */
    record Told(String what, Integer forecastHalf, Integer forecastNineInTen, Integer half, Integer nineInTen, int waits) { }

    static final int WEEKS = 12;
    private static final int ENOUGH = 10;

    /** None where there was too little then. */
    static Optional<BackTest> of(AreaHistory history, double dayOfACoach, WorkDays workDays, Landmarks landmarks) {
        var before = history.weeksAgo(WEEKS);
        return Material.of(before, WEEKS, dayOfACoach, workDays, landmarks).map(material -> {
            var scenario = new Scenario(0, 100, null, 0, 100);
            var tally = Forecast.of(material, scenario, WEEKS, 0, Forecast.runs(material, scenario, 7 * WEEKS));
            var people = (int) history.stays().stream().filter(stay -> !stay.hasEnded()).map(Stay::caseReference).distinct().count();
            return new BackTest(LocalDate.ofEpochDay(before.firstDay()), WEEKS, List.of(
                    told("TAKING_UP", tally.takingUp(), takingUp(history, landmarks, before.firstDay())), told("APPOINTMENT", tally.appointment(), appointments(history, landmarks, before.firstDay())),
                    new Told("PEOPLE", tally.people(WEEKS - 1, 50), tally.people(WEEKS - 1, 90), people, null, people)));
        });
    }

    private static Told told(String what, Waits forecast, Waits waits) {
        var isEnough = waits.count() >= ENOUGH;
        return new Told(what, forecast.percentile(50), forecast.percentile(90), isEnough ? waits.percentile(50) : null, isEnough ? waits.percentile(90) : null, waits.count());
    }

    private static Waits takingUp(AreaHistory history, Landmarks landmarks, double day) {
        var waits = new Waits(WEEKS);
        history.stays().stream().filter(stay -> stay.isTeams() && landmarks.isTakingUp(stay.place())).forEach(stay -> {
            waits.begin(stay.began() - day);
            if (stay.wasTakenUp() && !stay.cutOff()) {
                waits.end(stay.began() - day, stay.waited());
            }
        });
        return waits;
    }

    private static Waits appointments(AreaHistory history, Landmarks landmarks, double day) {
        var waits = new Waits(WEEKS);
        new PartnerPlaces(history, landmarks).tell(waits, day);
        return waits;
    }
}
