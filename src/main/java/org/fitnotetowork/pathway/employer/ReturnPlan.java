package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.platform.taskform.Problem;

/** How the person goes back to work (domain G3). Has no field for a diagnosis, only for what is needed. */
public record ReturnPlan(LocalDate returnOn, BigDecimal normalHours, List<Week> weeks, String pay, LocalDate reviewOn, String ifBadDay, boolean personAgrees, boolean employerAgrees) {

    public record Week(LocalDate start, BigDecimal hours, String duties) {
    }

    private static final int REVIEW_WITHIN_DAYS = 14;
    private static final int LONG_WEEKS = 12;

    public ReturnPlan {
        weeks = List.copyOf(weeks);
    }

    /** What keeps it from being a plan, or wants a second look, at the form field where it is mended. */
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (returnOn.isBefore(today)) {
            problems.add(refuse("returnOn", "Choose today or a later day for the return."));
        }
        if (reviewOn.isBefore(returnOn) || reviewOn.isAfter(returnOn.plusDays(REVIEW_WITHIN_DAYS))) {
            problems.add(refuse("reviewOn", "Review the plan within " + REVIEW_WITHIN_DAYS + " days after the first day back."));
        }
        if (!personAgrees) {
            problems.add(refuse("personAgrees", "A return is the person's own choice. Go through the plan together and tick when they agree."));
        }
        if (weeks.size() > LONG_WEEKS) {
            problems.add(Problem.confirm("weeks", "G3-LONG", "The plan is longer than " + LONG_WEEKS + " weeks. Go on if occupational health has been asked."));
        }
        for (var index = 0; index < weeks.size(); index++) {
            var at = "weeks[" + index + "].";
            var week = weeks.get(index);
            if (week.hours().compareTo(normalHours) > 0) {
                problems.add(refuse(at + "hours", "These are more hours than the normal week of " + normalHours.toPlainString() + ". Give fewer."));
            }
            if (index > 0) {
                follows(weeks.get(index - 1), week, at, problems);
            }
        }
        return problems;
    }

    private static void follows(Week before, Week week, String at, List<Problem> problems) {
        if (!week.start().equals(before.start().plusWeeks(1))) {
            problems.add(refuse(at + "weekStart", "Weeks follow each other. This one starts on " + before.start().plusWeeks(1) + "."));
        }
        if (week.hours().compareTo(before.hours()) < 0) {
            problems.add(Problem.confirm(at + "hours", "G3-FEWER", "These are fewer hours than the week before. Go on if the person wants it so."));
        }
    }

    private static Problem refuse(String field, String message) {
        return Problem.refuse(field, "G3", message);
    }
}
