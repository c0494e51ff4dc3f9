package org.fitnotetowork.insight.forecast;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * One way in which the months to come might go, day by day: people come, go through steps as somebody did before them, and wait in queues for coaches and for partners' places. Work that a
 * day has no time for is done on the next working day; whoever came to a queue first has the first turn.
 */
final class Run {

    private static final long SEED = 20_261_122L;
    private static final double MIDDAY = 0.5;
    private static final int WORKING_DAYS_A_WEEK = 5;

    private final Material material;
    private final Scenario scenario;
    private final Tally tally;
    private final int number;
    private final int days;
    private final long luck;
    private final Agenda agenda;
    private final ArrayDeque<Errand> team = new ArrayDeque<>();
    private final PartnerQueue[] partners;
    private final PartnerQueue[] partnerOf;
    private final boolean[] isTold;
    private final int[] standing;
    private final double minutesADay;
    private int[] going;
    private long[] lucks;
    private int people;
    private int open;
    private double minutes;

    Run(Material material, Scenario scenario, int number, int days, Tally tally) {
        this.material = material;
        this.scenario = scenario;
        this.tally = tally;
        this.number = number;
        this.days = days;
        luck = Draw.of(SEED, number);
        agenda = new Agenda(days);
        going = new int[Math.max(64, 2 * material.people())];
        lucks = new long[going.length];
        standing = new int[material.places().size()];
        minutesADay = (material.coaches() + scenario.coaches()) * material.dayOfACoach();
        var kinds = material.placesAWeek().keySet().stream().toList();
        partners = kinds.stream().map(this::queue).toArray(PartnerQueue[]::new);
        partnerOf = material.places().stream().map(place -> kinds.contains(place.partnerKind()) ? partners[kinds.indexOf(place.partnerKind())] : null).toArray(PartnerQueue[]::new);
        isTold = new boolean[standing.length];
        for (var place = 0; place < isTold.length; place++) {
            isTold[place] = scenario.partnerKind() == null || scenario.partnerKind().equals(material.places().get(place).partnerKind());
        }
    }

    private PartnerQueue queue(String kind) {
        var aDay = material.placesAWeek().get(kind) / WORKING_DAYS_A_WEEK;
        return kind.equals(scenario.partnerKind()) ? new PartnerQueue(aDay * scenario.partnerCapacity() / 100, 7 * scenario.closedWeeks()) : new PartnerQueue(aDay, 0);
    }

    void go() {
        standAsNow();
        for (var day = 0; day < days; day++) {
            agenda.dayBegins(day);
            arrive(day);
            work(day);
            if (day % 7 == 6 && day / 7 < tally.weeks()) {
                tally.weekEnds(day / 7, number, open);
                if (day / 7 == tally.weeks() - 1) {
                    tally.stand(standing);
                }
            }
        }
    }

    private void standAsNow() {
        for (var person = 0; person < material.people(); person++) {
            somebody(Draw.of(luck, -1L - person));
        }
        for (var place = 0; place < material.open().size(); place++) {
            var now = material.open().get(place);
            var step = now.wayOn(Draw.of(lucks[now.person()], place));
            var errand = errand(now.person(), step, -now.since());
            standing[step.place()]++;
            if (step.way() == Step.Way.TIME) {
                agenda.putDown(errand, Errand.Then.ENDS, step.days() - now.since());
            } else if (now.isTakenUp()) {
                agenda.putDown(errand, Errand.Then.ENDS, step.days() - now.inHand());
            } else if (step.way() == Step.Way.PARTNER) {
                partnerOf[step.place()].join(errand);
            } else {
                agenda.putDown(errand, Errand.Then.IS_READY, ready(errand));
            }
        }
    }

    private void arrive(int day) {
        var today = Draw.of(luck, day);
        var usual = material.arrivals().on(material.firstDay() + day, Draw.of(today, 0));
        // Of those who come now the first so many come in every scenario, with the same luck.
        var count = (int) Math.floor(usual * scenario.arrivals() / 100.0 + Draw.share(Draw.of(today, 1)));
        for (var one = 0; one < count; one++) {
            var person = somebody(Draw.of(today, 2L + one));
            var journey = material.journeys().get(Draw.below(material.journeys().size(), lucks[person]));
            goOn(person, journey, day + MIDDAY);
        }
    }

    /** @return the person's number; they are on their way from now on */
    private int somebody(long personsLuck) {
        if (people == going.length) {
            going = Arrays.copyOf(going, 2 * people);
            lucks = Arrays.copyOf(lucks, 2 * people);
        }
        lucks[people] = personsLuck;
        open++;
        return people++;
    }

    private void work(int day) {
        var isWorking = material.workDays().has(material.firstDay() + day);
        if (isWorking) {
            minutes = Math.min(minutes, 0) + minutesADay;
            for (var partner : partners) {
                partner.workingDayBegins(day);
            }
        }
        do {
            for (var errand = agenda.next(); errand != null; errand = agenda.next()) {
                happen(errand);
            }
        } while (isWorking && (coachesTake(day) | partnersTake(day)));
        if (isWorking) {
            for (var partner : partners) {
                partner.workingDayEnds();
            }
        }
    }

    private boolean coachesTake(int day) {
        var took = false;
        while (minutes > 0 && !team.isEmpty()) {
            var errand = team.remove();
            var turn = Math.max(errand.moment, day + MIDDAY);
            minutes -= errand.step.minutes();
            if (errand.step.isTakingUp()) {
                tally.takingUp().end(errand.began, turn - errand.began);
            }
            agenda.putDown(errand, Errand.Then.ENDS, turn + errand.step.days());
            took = true;
        }
        return took;
    }

    private boolean partnersTake(int day) {
        var took = false;
        for (var partner : partners) {
            while (partner.takesSomebody()) {
                var errand = partner.take();
                var end = Math.max(errand.began, day + MIDDAY) + usual(errand);
                tellAppointment(errand, end + errand.step.visit());
                agenda.putDown(errand, Errand.Then.ENDS, end);
                took = true;
            }
        }
        return took;
    }

    /** Known as soon as a place is found; what lies behind the end of the run nobody would have seen yet. */
    private void tellAppointment(Errand errand, double seen) {
        if (isTold[errand.step.place()] && seen < days) {
            var asked = errand.began - errand.step.earlier();
            tally.appointment().end(asked, seen - asked);
        }
    }

    private void happen(Errand errand) {
        switch (errand.then) {
            case BEGINS -> begin(errand);
            case IS_READY -> team.add(errand);
            case ENDS -> end(errand);
        }
    }

    private void goOn(int person, Step[] next, double moment) {
        for (var step : next) {
            var errand = errand(person, step, moment + step.gap());
            if (step.gap() == 0) {
                begin(errand);
            } else {
                agenda.putDown(errand, Errand.Then.BEGINS, errand.began);
            }
        }
    }

    private void begin(Errand errand) {
        var step = errand.step;
        standing[step.place()]++;
        if (step.isTakingUp()) {
            tally.takingUp().begin(errand.began);
        }
        switch (step.way()) {
            case TIME -> agenda.putDown(errand, Errand.Then.ENDS, errand.began + step.days());
            case TEAM -> agenda.putDown(errand, Errand.Then.IS_READY, ready(errand));
            case AT_ONCE -> doAtOnce(errand);
            case PARTNER -> ask(errand);
        }
    }

    private void doAtOnce(Errand errand) {
        minutes -= errand.step.minutes();
        if (errand.step.isTakingUp()) {
            tally.takingUp().end(errand.began, 0);
        }
        agenda.putDown(errand, Errand.Then.ENDS, errand.began + errand.step.days());
    }

    private void ask(Errand errand) {
        if (isTold[errand.step.place()]) {
            tally.appointment().begin(errand.began - errand.step.earlier());
        }
        partnerOf[errand.step.place()].join(errand);
    }

    private void end(Errand errand) {
        standing[errand.step.place()]--;
        goOn(errand.person, errand.step.next(), errand.moment);
        if (--going[errand.person] == 0) {
            open--;
        }
    }

    private Errand errand(int person, Step step, double began) {
        going[person]++;
        return new Errand(person, step, began);
    }

    /** When somebody of the team would look at it if there were no queue. */
    private double ready(Errand errand) {
        var day = material.workDays().after(material.firstDay() + errand.began, (int) usual(errand)) - material.firstDay();
        return day > errand.began ? day + MIDDAY : errand.began;
    }

    /** Days that somebody waits there in any case; for the team, working days. */
    private double usual(Errand errand) {
        var waits = material.usual()[errand.step.place()];
        return waits == null ? 0 : waits[Draw.below(waits.length, Draw.of(lucks[errand.person], errand.step.id()))];
    }

    /** How many wait for partners when the run is over. */
    int waitForPartners() {
        return Arrays.stream(partners).mapToInt(PartnerQueue::length).sum();
    }
}
