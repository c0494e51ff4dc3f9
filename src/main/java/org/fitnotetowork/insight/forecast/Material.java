package org.fitnotetowork.insight.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a forecast is made of.
 *
 * @param firstDay  the first day that is forecast, since 1970
 * @param arrivals  how many people come
 * @param journeys  what began when somebody came, of each journey
 * @param usual     by number of place, how long people wait there anyway: for the team in working days, for a partner in days; null where nothing is known of it
 * @param open      where people stand, longest first
 * @param people    whose cases are open
 * @param coaches   now
 * @param dayOfACoach minutes for people on a working day
 * @param placesAWeek by kind of partner
 * @param places    in the order of their numbers
 * @param queues    numbers of places where somebody waits for the team or a partner
 * @param span      of which journeys it is made
 */
record Material(long firstDay, Arrivals arrivals, List<Step[]> journeys, double[][] usual, List<Standing> open, int people, int coaches, double dayOfACoach, Map<String, Double> placesAWeek,
                List<Place> places, Set<Integer> queues, WorkDays workDays, Span span) {

    /** Journeys that began so many weeks ago, at most and at least. */
    record Span(int journeys, int fromWeeks, int toWeeks) { }

    static final int FEWEST_JOURNEYS = 30;
    private static final int MOST_JOURNEYS = 2_000;
    private static final int FEWEST_WEEKS = 8;
    private static final int WEEKS_BACK = 52;

    /** None where there is too little. {@code seen}: for how many weeks a journey must have been looked at to be gone again. */
    static Optional<Material> of(AreaHistory history, int seen, double dayOfACoach, WorkDays workDays, Landmarks landmarks) {
        var cases = casesSinceTheyCame(history);
        var known = cases.values().stream().mapToInt(stays -> history.weeksSince(stays.get(0).began())).max().orElse(0);
        var span = span(cases, history, seen);
        var coaches = history.coachesNow();
        if (span.journeys() < FEWEST_JOURNEYS || known < FEWEST_WEEKS || coaches == 0) {
            return Optional.empty();
        }
        var teams = history.stays().stream().filter(Stay::isTeams).toList();
        var partners = new PartnerPlaces(history, landmarks);
        var time = new TeamTime(teams, history, workDays, dayOfACoach);
        var journeys = new Journeys(time, partners, landmarks);
        journeys.learnWhatIsDoneAtOnce(teams);
        var chosen = cases.values().stream().filter(stays -> isWithin(span, history.weeksSince(stays.get(0).began()))).toList();
        var every = (chosen.size() + MOST_JOURNEYS - 1) / MOST_JOURNEYS;
        for (var number = 0; number < chosen.size(); number += every) {
            journeys.add(chosen.get(number));
        }
        var arrivals = Arrivals.of(cases.values().stream().map(stays -> stays.get(0).began()).toList(), history, workDays);
        var people = new HashMap<String, Integer>();
        var open = standing(history, journeys, people);
        var placesAWeek = new LinkedHashMap<String, Double>();
        partners.kinds().forEach(kind -> placesAWeek.put(kind, partners.aWeek(kind)));
        return Optional.of(new Material(history.firstDay(), arrivals, journeys.all(), usualWaits(history, workDays, teams, partners, journeys), open, people.size(), coaches, dayOfACoach, placesAWeek,
                journeys.places(), queues(history, journeys), workDays, span));
    }

    /** How many people are on their way in a run of so many days, about. */
    double peopleIn(int days, Scenario scenario) {
        return people + arrivals.aWeek() * days / 7 * scenario.arrivals() / 100;
    }

    /** The year's journeys that were looked at for long enough; where these are too few, older ones too. */
    private static Span span(Map<String, List<Stay>> cases, AreaHistory history, int seen) {
        var ages = cases.values().stream().mapToInt(stays -> history.weeksSince(stays.get(0).began())).filter(weeks -> weeks >= seen).sorted().toArray();
        var year = Arrays.stream(ages).filter(weeks -> weeks < WEEKS_BACK).count();
        var back = year >= FEWEST_JOURNEYS ? WEEKS_BACK : ages.length == 0 ? WEEKS_BACK : ages[ages.length - 1] + 1;
        return new Span((int) (year >= FEWEST_JOURNEYS ? year : ages.length), seen, back);
    }

    private static boolean isWithin(Span span, int weeks) {
        return weeks >= span.fromWeeks() && weeks < span.toWeeks();
    }

    /** What was before the team had anything to do with a person is not the team's journey. */
    private static Map<String, List<Stay>> casesSinceTheyCame(AreaHistory history) {
        var cases = new LinkedHashMap<String, List<Stay>>();
        history.stays().forEach(stay -> {
            if (stay.isTeams() || cases.containsKey(stay.caseReference())) {
                cases.computeIfAbsent(stay.caseReference(), reference -> new ArrayList<>()).add(stay);
            }
        });
        return cases;
    }

    private static List<Standing> standing(AreaHistory history, Journeys journeys, Map<String, Integer> people) {
        var ways = new HashMap<Place, Step[]>();
        var standing = new ArrayList<Standing>();
        history.stays().stream().filter(stay -> !stay.hasEnded()).forEach(stay -> {
            var through = ways.computeIfAbsent(stay.place(), journeys::through);
            standing.add(new Standing(people.computeIfAbsent(stay.caseReference(), reference -> people.size()), journeys.number(stay.place()), history.firstDay() - stay.began(),
                    stay.wasTakenUp() ? history.firstDay() - stay.claimed() : 0, stay.isTeams() && stay.wasTakenUp(), through.length == 0 ? new Step[] {journeys.alone(stay)} : through));
        });
        return standing;
    }

    private static Set<Integer> queues(AreaHistory history, Journeys journeys) {
        var known = Set.copyOf(journeys.places());
        return history.stays().stream().filter(stay -> stay.isTeams() || stay.isPartners()).map(Stay::place).distinct().filter(known::contains).map(journeys::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double[][] usualWaits(AreaHistory history, WorkDays workDays, List<Stay> teams, PartnerPlaces partners, Journeys journeys) {
        var waits = new HashMap<>(UsualWaits.of(teams, history, stay -> workDays.between(stay.began(), stay.takenUpAt())));
        partners.kinds().forEach(kind -> waits.putAll(UsualWaits.of(partners.queue(kind, history), history, Stay::lasted)));
        return journeys.places().stream().map(waits::get).toArray(double[][]::new);
    }
}
