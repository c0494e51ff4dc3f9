package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fitnotetowork.platform.taskform.Problem;

/**
 * An employer's membership of the government's scheme (domain G10). Shown and no more: a level says little about how a person will fare, so nothing ranks, offers or decides by it.
 *
 * @param level null where nobody said
 * @param until last day of the membership; null where nobody said
 */
public record DisabilityConfident(Level level, LocalDate until) {

    public enum Level {

        COMMITTED("Disability Confident Committed (level 1): five commitments and one activity, without evidence; an interview should be offered, and is not guaranteed"),
        EMPLOYER("Disability Confident Employer (level 2)"), LEADER("Disability Confident Leader (level 3)");

        private final String words;

        Level(String words) {
            this.words = words;
        }
    }

    static final DisabilityConfident NOT_SAID = new DisabilityConfident(null, null);

    private static final int YEARS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Fields are those of "Agree contact with employer". */
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (until != null && level == null) {
            problems.add(Problem.refuse("disabilityConfident", "G10", "Choose the level that ends on this day, or leave the day empty."));
        }
        if (until != null && until.isAfter(today.plusYears(YEARS))) {
            problems.add(Problem.refuse("disabilityConfidentUntil", "G10", "A membership lasts three years. Check the day on which it ends."));
        }
        return problems;
    }

    String inWords(LocalDate today) {
        if (until == null) {
            return level.words + ". Not known until when.";
        }
        return level.words + (until.isBefore(today) ? ". Ended on " : ". Until ") + DAY.format(until) + ".";
    }
}
