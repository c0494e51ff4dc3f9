package org.fitnotetowork.insight.forecast;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.fitnotetowork.insight.Refused;

/** What a manager has typed about what might be otherwise; empty is as it is now. Nothing of it has been looked at. */
record ScenarioForm(String coaches, String arrivals, String partnerKind, String closedWeeks, String partnerCapacity) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,4}");
    private static final int MOST_COACHES = 20;
    private static final int MOST_PER_CENT = 300;

    /** Throws {@link Refused} with a sentence for each field that cannot be read. */
    Scenario read(int coachesNow, Collection<String> kinds, int weeks) {
        var problems = new Refused.Gathering();
        var fewest = Math.max(-MOST_COACHES, 1 - coachesNow);
        var more = whole(coaches, 0, fewest, MOST_COACHES);
        problems.add("coaches", more.isEmpty(), "Write how many coaches more or fewer, from " + fewest + " to " + MOST_COACHES + ". There are " + coachesNow + " now, and one has to be left.");
        var people = whole(arrivals, 100, 0, MOST_PER_CENT);
        problems.add("arrivals", people.isEmpty(), "Write a whole number from 0 to " + MOST_PER_CENT + "; 100 is as many people as come now.");
        var closed = whole(closedWeeks, 0, 0, weeks);
        problems.add("closedWeeks", closed.isEmpty(), "Write for how many weeks it takes nobody, from 0 to " + weeks + ".");
        var capacity = whole(partnerCapacity, 100, 0, MOST_PER_CENT);
        problems.add("partnerCapacity", capacity.isEmpty(), "Write a whole number from 0 to " + MOST_PER_CENT + "; 100 is as many people as it takes now.");
        var kind = words(partnerKind);
        problems.add("partnerKind", !kind.isEmpty() && !kinds.contains(kind), "Choose one of the kinds.");
        problems.add("partnerKind", kind.isEmpty() && (closed.orElse(0) != 0 || capacity.orElse(100) != 100), "Choose which kind of partner closes, or takes more or fewer people.");
        problems.refuse();
        return new Scenario(more.getAsInt(), people.getAsInt(), kind.isEmpty() ? null : kind, closed.getAsInt(), capacity.getAsInt());
    }

    private static OptionalInt whole(String typed, int otherwise, int least, int most) {
        var words = words(typed);
        if (words.isEmpty()) {
            return OptionalInt.of(otherwise);
        }
        var number = WHOLE.matcher(words).matches() ? Integer.parseInt(words) : most + 1;
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String words(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
