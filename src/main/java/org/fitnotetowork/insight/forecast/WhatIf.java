package org.fitnotetowork.insight.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.insight.capacity.CoachTime;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.platform.area.WorkingDays;
import org.springframework.stereotype.Service;

/** A manager asks what would become of waits if something were otherwise. */
@Service
class WhatIf {

    static final int WEEKS = 26;

    /** A forecast is being made already; one at a time keeps the processor free for people's work. */
    static final class Busy extends RuntimeException {
        Busy() {
            super("Another forecast is being made. Try again in a few seconds.");
        }
    }

    /**
     * @param journeys    the journeys that it is made of; null, as are the rest, where there is too little to say
     * @param kinds       of partner, of which the area's people have seen any
     * @param asItMightBe with the scenario; the same as it is where nothing is otherwise
     * @param most        where most people would stand after the last week
     * @param backTest    with the answer to nothing being otherwise, as it says the same of every scenario; null where there was too little then
     */
    record Answer(int fewest, int coaches, Material.Span journeys, List<Choice> kinds, int runs, Outlook asItIs, Outlook asItMightBe, String said, List<AtEnd> most, BackTest backTest) {

        static Answer tooLittle(int coaches) {
            return new Answer(Material.FEWEST_JOURNEYS, coaches, null, List.of(), 0, null, null, null, List.of(), null);
        }
    }

    /** @param kind of partner; empty where it is of none */
    record AtEnd(String name, String kind, long now, long asItIs, long asItMightBe) { }

    private static final int MOST = 8;

    private final AreaHistories histories;
    private final WorkingDays workingDays;
    private final PartnerKinds kinds;
    private final Clock clock;
    private final Landmarks landmarks = Landmarks.read();
    private final Semaphore turn = new Semaphore(1);

    WhatIf(AreaHistories histories, WorkingDays workingDays, PartnerKinds kinds, Clock clock) {
        this.histories = histories;
        this.workingDays = workingDays;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Throws {@link Busy} where another is being made, and {@link org.fitnotetowork.insight.Refused} where the form cannot be read. */
    Answer ask(String area, ScenarioForm form) {
        if (!turn.tryAcquire()) {
            throw new Busy();
        }
        try {
            return answer(histories.of(area, clock.instant()), form);
        } finally {
            turn.release();
        }
    }

    private Answer answer(AreaHistory history, ScenarioForm form) {
        var dayOfACoach = CoachTime.on(LocalDate.ofEpochDay(history.firstDay())).directMinutesADay();
        var workDays = new WorkDays(history.firstDay(), day -> workingDays.isWorkingDay(LocalDate.ofEpochDay(day)));
        var found = Material.of(history, WEEKS, dayOfACoach, workDays, landmarks).or(() -> Material.of(history, WEEKS / 2, dayOfACoach, workDays, landmarks));
        if (found.isEmpty()) {
            return Answer.tooLittle(history.coachesNow());
        }
        var material = found.get();
        var scenario = form.read(material.coaches(), material.placesAWeek().keySet(), WEEKS);
        var runs = Math.min(runs(material, scenario), runs(material, scenario.asItIs()));
        var asItIs = Forecast.of(material, scenario.asItIs(), WEEKS, Forecast.WEEKS_AFTER, runs);
        var asItMightBe = scenario.changesNothing() ? asItIs : Forecast.of(material, scenario, WEEKS, Forecast.WEEKS_AFTER, runs);
        var is = Outlook.of(asItIs, material.firstDay());
        var mightBe = Outlook.of(asItMightBe, material.firstDay());
        return new Answer(Material.FEWEST_JOURNEYS, material.coaches(), material.span(), material.placesAWeek().keySet().stream().map(kind -> new Choice(kind, words(kind))).toList(), runs, is, mightBe,
                new InASentence(scenario, scenario.partnerKind() == null ? null : words(scenario.partnerKind()), is, mightBe).said(), most(material, asItIs, asItMightBe),
                scenario.changesNothing() ? BackTest.of(history, dayOfACoach, workDays, landmarks).orElse(null) : null);
    }

    private static int runs(Material material, Scenario scenario) {
        return Forecast.runs(material, scenario, 7 * (WEEKS + Forecast.WEEKS_AFTER));
    }

    /** The places at which most stand in either, of those where somebody has something to do; a date is nobody's queue. */
    private List<AtEnd> most(Material material, Tally asItIs, Tally asItMightBe) {
        var names = histories.names(material.places());
        var standing = material.queues().stream()
                .sorted(Comparator.comparing((Integer place) -> -Math.max(asItIs.standingAt(place), asItMightBe.standingAt(place))).thenComparing(place -> place)).limit(MOST).toList();
        return standing.stream().map(number -> {
            var place = material.places().get(number);
            var now = material.open().stream().filter(one -> one.place() == number).count();
            return new AtEnd(names.get(place), place.partnerKind().isEmpty() ? "" : words(place.partnerKind()), now, Math.round(asItIs.standingAt(number)), Math.round(asItMightBe.standingAt(number)));
        }).toList();
    }

    private String words(String kind) {
        return kinds.of(kind).words();
    }
}
