package org.fitnotetowork.insight.forecast;

import java.util.Arrays;

/**
 * One way in which the months to come might go, day by day: people come, go through steps as somebody did before them, and wait in queues for coaches and for partners' places. Work that a
 * day has no time for is done on the next working day; whoever came to a queue first has the first turn.
 */
final class Run {

    private static final long SEED = 20_261_122L;
    private static final double MIDDAY = 0.5;
    private static final int WORKING_DAYS_A_WEEK = 5;

    private enum Then { BEGINS, IS_READY, ENDS }

    private final Material material;
    private final Scenario scenario;
    private final Tally tally;
    private final int number;
    private final int days;
    private final long luck;
    private final Agenda agenda;
    private final Line team = new Line();
    private final PartnerQueue[] partners;
    private final PartnerQueue[] partnerOf;
    private final boolean[] isTold;
    private final int[] standing;
    private final double minutesADay;
    private Then[] then = new Then[1_024];
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
            var stay = stay(now.person(), step, -now.since());
            standing[step.place()]++;
            if (step.way() == Step.Way.TIME) {
                putDown(stay, Then.ENDS, step.days() - now.since());
            } else if (now.isTakenUp()) {
                putDown(stay, Then.ENDS, step.days() - now.inHand());
            } else if (step.way() == Step.Way.PARTNER) {
                partnerOf[step.place()].join(stay);
            } else {
                putDown(stay, Then.IS_READY, ready(-now.since(), now.person(), step));
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
            Arrays.stream(partners).forEach(partner -> partner.workingDayBegins(day));
        }
        do {
            for (var stay = agenda.next(); stay >= 0; stay = agenda.next()) {
                happen(stay);
            }
        } while (isWorking && (coachTakes(day) | partnersTake(day)));
        if (isWorking) {
            Arrays.stream(partners).forEach(PartnerQueue::workingDayEnds);
        }
    }

    private boolean coachTakes(int day) {
        var took = false;
        while (minutes > 0 && team.length() > 0) {
            var stay = team.next();
            var step = agenda.step(stay);
            var turn = Math.max(agenda.moment(stay), day + MIDDAY);
            minutes -= step.minutes();
            if (step.isTakingUp()) {
                tally.takingUp().end(agenda.began(stay), turn - agenda.began(stay));
            }
            putDown(stay, Then.ENDS, turn + step.days());
            took = true;
        }
        return took;
    }

    private boolean partnersTake(int day) {
        var took = false;
        for (var partner : partners) {
            while (partner.takesSomebody()) {
                var stay = partner.take();
                var step = agenda.step(stay);
                var turn = Math.max(agenda.began(stay), day + MIDDAY);
                var end = turn + usual(agenda.person(stay), step);
                if (isTold[step.place()]) {
                    tellAppointment(agenda.began(stay) - step.earlier(), end + step.visit());
                }
                putDown(stay, Then.ENDS, end);
                took = true;
            }
        }
        return took;
    }

    /** Known as soon as a place is found; what lies behind the end of the run nobody would have seen yet. */
    private void tellAppointment(double asked, double seen) {
        if (seen < days) {
            tally.appointment().end(asked, seen - asked);
        }
    }

    private void happen(int stay) {
        switch (then[stay]) {
            case BEGINS -> begin(stay);
            case IS_READY -> team.join(stay);
            case ENDS -> end(stay);
        }
    }

    private void goOn(int person, Step[] next, double moment) {
        for (var step : next) {
            var stay = stay(person, step, moment + step.gap());
            if (step.gap() == 0) {
                begin(stay);
            } else {
                putDown(stay, Then.BEGINS, moment + step.gap());
            }
        }
    }

    private void begin(int stay) {
        var step = agenda.step(stay);
        var moment = agenda.began(stay);
        standing[step.place()]++;
        if (step.isTakingUp()) {
            tally.takingUp().begin(moment);
        }
        switch (step.way()) {
            case TIME -> putDown(stay, Then.ENDS, moment + step.days());
            case TEAM -> putDown(stay, Then.IS_READY, ready(moment, agenda.person(stay), step));
            case AT_ONCE -> {
                minutes -= step.minutes();
                if (step.isTakingUp()) {
                    tally.takingUp().end(moment, 0);
                }
                putDown(stay, Then.ENDS, moment + step.days());
            }
            case PARTNER -> {
                if (isTold[step.place()]) {
                    tally.appointment().begin(moment - step.earlier());
                }
                partnerOf[step.place()].join(stay);
            }
        }
    }

    private void end(int stay) {
        var person = agenda.person(stay);
        var step = agenda.step(stay);
        standing[step.place()]--;
        goOn(person, step.next(), agenda.moment(stay));
        agenda.forget(stay);
        if (--going[person] == 0) {
            open--;
        }
    }

    private int stay(int person, Step step, double since) {
        var stay = agenda.stay(person, step, since);
        if (stay >= then.length) {
            then = Arrays.copyOf(then, 2 * then.length);
        }
        going[person]++;
        return stay;
    }

    private void putDown(int stay, Then what, double moment) {
        then[stay] = what;
        agenda.putDown(stay, moment);
    }

    /** When somebody of the team would look at it if there were no queue. */
    private double ready(double moment, int person, Step step) {
        var day = material.workDays().after(material.firstDay() + moment, (int) usual(person, step)) - material.firstDay();
        return day > moment ? day + MIDDAY : moment;
    }

    /** Days that somebody waits there in any case; for the team, working days. */
    private double usual(int person, Step step) {
        var waits = material.usual()[step.place()];
        return waits == null ? 0 : waits[Draw.below(waits.length, Draw.of(lucks[person], step.id()))];
    }

    /** How many wait for a coach, and how many for partners, when the run is over. */
    int waitForTheTeam() {
        return team.length();
    }

    int waitForPartners() {
        return Arrays.stream(partners).mapToInt(PartnerQueue::length).sum();
    }
}
