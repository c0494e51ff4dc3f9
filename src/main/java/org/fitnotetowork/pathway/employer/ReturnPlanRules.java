package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.platform.taskform.Problem;

/** What keeps a sheet from being a return plan, or wants a second look, at the form field where it is mended (domain G3). */
public final class ReturnPlanRules {

    private static final int REVIEW_WITHIN_DAYS = 14;
    private static final int LONG_WEEKS = 12;

    private final ReturnPlan plan;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private ReturnPlanRules(ReturnPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    public static List<Problem> problems(ReturnPlan plan, LocalDate today) {
        var rules = new ReturnPlanRules(plan, today);
        rules.days();
        rules.weeks();
        rules.length();
        rules.pay();
        rules.agreement();
        return rules.problems;
    }

    private void days() {
        if (plan.returnOn().isBefore(today)) {
            refuse("returnOn", "Choose today or a later day for the return.");
        }
        var review = plan.reviews().first();
        if (review.isBefore(plan.returnOn()) || review.isAfter(plan.returnOn().plusDays(REVIEW_WITHIN_DAYS))) {
            refuse("reviewOn", "Review the plan within " + REVIEW_WITHIN_DAYS + " days after the first day back.");
        }
        var last = plan.weeks().isEmpty() ? plan.returnOn() : plan.weeks().get(plan.weeks().size() - 1).start();
        if (plan.fullDutiesOn() != null && plan.fullDutiesOn().isBefore(last)) {
            refuse("fullDutiesOn", "Full duties begin in the last week of the plan or later. Choose " + last + " or a later day, or take weeks out of the plan.");
        }
    }

    private void weeks() {
        for (var index = 0; index < plan.weeks().size(); index++) {
            var at = "weeks[" + index + "].";
            var week = plan.weeks().get(index);
            if (week.hours().compareTo(plan.usual().hours()) > 0) {
                refuse(at + "hours", "These are more hours than the normal week of " + plan.usual().hours().toPlainString() + ". Give fewer.");
            }
            if (index > 0) {
                follows(plan.weeks().get(index - 1), week, at);
            } else if (week.start().isAfter(plan.returnOn()) || !plan.returnOn().isBefore(week.start().plusWeeks(1))) {
                refuse(at + "weekStart", "The first week is the one with the first day back, " + plan.returnOn() + ".");
            }
        }
    }

    private void follows(ReturnPlan.Week before, ReturnPlan.Week week, String at) {
        if (!week.start().equals(before.start().plusWeeks(1))) {
            refuse(at + "weekStart", "Weeks follow each other. This one starts on " + before.start().plusWeeks(1) + ".");
        }
        if (week.hours().compareTo(before.hours()) < 0 && week.whyFewer() == null) {
            refuse(at + "whyFewer", "These are fewer hours than the week before. Write why, or give as many.");
        }
    }

    private void length() {
        if (plan.weeks().size() > LONG_WEEKS && !plan.support().occupationalHealthAsked()) {
            problems.add(Problem.confirm("occupationalHealth", "G3-LONG", "The plan is longer than " + LONG_WEEKS + " weeks. Ask occupational health about it, or go on without."));
        }
    }

    private void pay() {
        if ("OTHER".equals(plan.pay().kind()) && plan.pay().note() == null) {
            refuse("payNote", "Write what the person is paid until usual hours are reached. Nobody should find out on pay day.");
        }
    }

    private void agreement() {
        var agreement = plan.agreement();
        if (agreement.employerOn() != null && agreement.personOn() == null) {
            problems.add(Problem.confirm("personAgrees", "G3-PERSON", "A return is the person's own choice. Go through the plan together and tick when they agree. "
                    + "Without their yes it is no agreed plan: go on only to talk through what stands in the way."));
        }
        signed("personAgreedOn", agreement.personOn());
        signed("employerAgreedOn", agreement.employerOn());
    }

    private void signed(String field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            refuse(field, "Nobody can have agreed on a day to come. Choose today or an earlier day.");
        }
    }

    private void refuse(String field, String message) {
        problems.add(Problem.refuse(field, "G3", message));
    }
}
