package org.fitnotetowork.pathway.consent.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.platform.taskform.Problem;

/**
 * What somebody from outside asks for.
 *
 * @param by       name, office and their reference, as they wrote it
 * @param ground   the law or other ground that they name; null where they name none
 * @param wantedBy null where they name no day
 */
public record Asked(Asker asker, String by, String ground, String what, LocalDate wantedBy, LocalDate receivedOn) {

    /** What is to be mended before it is written down. */
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (receivedOn.isAfter(today)) {
            problems.add(Problem.refuse("requestReceivedOn", "Give the day on which it came, today or earlier."));
        }
        if (wantedBy != null && wantedBy.isBefore(receivedOn)) {
            problems.add(Problem.refuse("requestWantedBy", "This day lies before the request came. Compare both days with the letter."));
        }
        return problems;
    }
}
