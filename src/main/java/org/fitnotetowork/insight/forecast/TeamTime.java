package org.fitnotetowork.insight.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fitnotetowork.insight.statistics.NearestRank;

/**
 * What steps take of the team's time. The time for which they are in somebody's hands says which takes more than another, and not how much each takes: people talk before they open a form, and
 * leave forms open over lunch. How much is told by the busiest weeks, one in ten: then the coaches had their hands full, and what they did filled their time with people.
 */
final class TeamTime {

    private static final int WEEKS = 26;
    private static final double SHORTEST = 5;

    // Nobody works on one step for longer in a day (domain K.5; caseload.sql has the same).
    private static final double LONGEST = 8 * 60;

    private static final double MINUTES_OF_A_DAY = 24 * 60;
    private static final int FEWEST_WORKING_DAYS = 3;
    private static final int BUSIEST = 90;

    private final Map<Place, Double> middles = new HashMap<>();
    private final double scale;

    /** @param dayOfACoach minutes that a coach has for people on a working day */
    TeamTime(Collection<Stay> teams, AreaHistory history, WorkDays workDays, double dayOfACoach) {
        var inHand = new HashMap<Place, List<Double>>();
        teams.stream().filter(stay -> stay.wasDone() && !Double.isNaN(stay.claimed())).forEach(stay -> inHand.computeIfAbsent(stay.place(), place -> new ArrayList<>()).add(bounded(stay)));
        inHand.forEach((place, minutes) -> middles.put(place, NearestRank.percentile(50, minutes).orElseThrow()));
        var busiest = NearestRank.percentile(BUSIEST, daysOfACoach(teams, history, workDays)).orElse(0.0);
        scale = busiest > 0 ? dayOfACoach / busiest : 1;
    }

    /** Minutes that this stay took, or will take. */
    double of(Stay stay) {
        return scale * unscaled(stay);
    }

    private double unscaled(Stay stay) {
        return stay.wasDone() && !Double.isNaN(stay.claimed()) ? bounded(stay) : middles.getOrDefault(stay.place(), SHORTEST);
    }

    private static double bounded(Stay stay) {
        return Math.max(SHORTEST, Math.min(LONGEST, stay.inHand() * MINUTES_OF_A_DAY));
    }

    /** For each full week: the minutes of what was done in it, for each coach and working day. Weeks of holidays, and of which no coach is known, say nothing. */
    private List<Double> daysOfACoach(Collection<Stay> teams, AreaHistory history, WorkDays workDays) {
        var minutes = new double[WEEKS];
        for (var stay : teams) {
            var week = stay.wasDone() ? history.weeksSince(stay.ended()) : WEEKS;
            if (week >= 0 && week < WEEKS) {
                minutes[week] += unscaled(stay);
            }
        }
        var known = teams.stream().mapToDouble(Stay::began).min().stream().mapToInt(history::weeksSince).findFirst().orElse(0);
        return IntStream.range(0, Math.min(WEEKS, known)).filter(week -> coachDays(history, week, workDays) > 0)
                .mapToObj(week -> minutes[week] / coachDays(history, week, workDays)).toList();
    }

    private static int coachDays(AreaHistory history, int week, WorkDays workDays) {
        var first = history.firstDay() - 7L * (week + 1);
        var working = workDays.in(first, first + 7);
        return working < FEWEST_WORKING_DAYS ? 0 : working * history.coachesIn(YearMonth.from(LocalDate.ofEpochDay(first + 3)));
    }
}
