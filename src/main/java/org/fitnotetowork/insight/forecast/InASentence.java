package org.fitnotetowork.insight.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a scenario would change most, said as a manager would say it. */
final class InASentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Scenario scenario;
    private final String kind;
    private final Outlook asItIs;
    private final Outlook asItMightBe;

    /** @param kind what people call the kind of partner; null where the scenario is about none */
    InASentence(Scenario scenario, String kind, Outlook asItIs, Outlook asItMightBe) {
        this.scenario = scenario;
        this.kind = kind;
        this.asItIs = asItIs;
        this.asItMightBe = asItMightBe;
    }

    String said() {
        if (scenario.changesNothing()) {
            return "Nothing is otherwise yet: this is what is to be expected as things are.";
        }
        var takingUp = most(true);
        var appointment = most(false);
        // What the scenario is about comes first, if it changes that.
        var isAboutPartner = scenario.closedWeeks() > 0 || scenario.partnerCapacity() != 100;
        if (takingUp.shows() && !(isAboutPartner && appointment.shows())) {
            return "With " + whatIsOtherwise() + ", half of the people who come in the week of " + DAY.format(takingUp.begins()) + " would wait " + takingUp.said() + " to be taken up by the team.";
        }
        if (appointment.shows()) {
            return "With " + whatIsOtherwise() + ", half of the people " + (kind == null ? "for whom a partner is asked" : "who are referred to " + inText(kind)) + " in the week of "
                    + DAY.format(appointment.begins()) + " would wait " + appointment.said() + " for their first appointment.";
        }
        var last = asItIs.weeks().size() - 1;
        return "With " + whatIsOtherwise() + ", waits for the team and for partners would be the same to within a day. After " + asItIs.weeks().size() + " weeks "
                + asItMightBe.weeks().get(last).people().half() + " people would be on their way instead of " + asItIs.weeks().get(last).people().half() + ".";
    }

    /** @param after of whom it is not known, for how long it is looked */
    private record Difference(LocalDate begins, Integer before, Integer after, int by, int looked) {

        boolean shows() {
            return by != 0;
        }

        String said() {
            return after == null ? "longer than " + days(looked) + ", which is as far as this looks, instead of " + before : days(after) + " instead of " + before;
        }
    }

    private Difference most(boolean isTakingUp) {
        var most = new Difference(null, 0, 0, 0, 0);
        for (var week = 0; week < asItIs.weeks().size(); week++) {
            var before = half(asItIs.weeks().get(week), isTakingUp);
            var after = half(asItMightBe.weeks().get(week), isTakingUp);
            var looked = 7 * (asItIs.weeks().size() + Forecast.WEEKS_AFTER - week - 1);
            if (before != null && (after != null || scenario.arrivals() > 0)) {
                var by = (after == null ? Math.max(looked, before) : after) - before;
                if (Math.abs(by) > Math.abs(most.by())) {
                    most = new Difference(asItIs.weeks().get(week).begins(), before, after, by, looked);
                }
            }
        }
        return most;
    }

    private static Integer half(Outlook.Week week, boolean isTakingUp) {
        return (isTakingUp ? week.takingUp() : week.appointment()).half();
    }

    private String whatIsOtherwise() {
        var said = new ArrayList<String>();
        if (scenario.coaches() != 0) {
            var heads = Math.abs(scenario.coaches());
            said.add(number(heads) + (heads == 1 ? " coach " : " coaches ") + (scenario.coaches() < 0 ? "fewer" : "more"));
        }
        if (scenario.arrivals() != 100) {
            said.add(Math.abs(scenario.arrivals() - 100) + "% " + (scenario.arrivals() < 100 ? "fewer" : "more") + " people coming");
        }
        if (scenario.closedWeeks() > 0) {
            said.add(inText(kind) + " closed for " + number(scenario.closedWeeks()) + (scenario.closedWeeks() == 1 ? " week" : " weeks"));
        }
        if (scenario.partnerCapacity() != 100) {
            said.add(inText(kind) + " taking " + Math.abs(scenario.partnerCapacity() - 100) + "% " + (scenario.partnerCapacity() < 100 ? "fewer" : "more"));
        }
        return said.size() < 2 ? said.get(0) : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.get(said.size() - 1);
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    /** "physiotherapy", but "NHS ...". */
    private static String inText(String kind) {
        return kind.length() > 1 && Character.isUpperCase(kind.charAt(1)) ? kind : kind.substring(0, 1).toLowerCase(Locale.UK) + kind.substring(1);
    }
}
