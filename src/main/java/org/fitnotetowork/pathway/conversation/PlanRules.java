package org.fitnotetowork.pathway.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.platform.taskform.Problem;

/**
 * What a plan has to fulfil before it is agreed (domain F2 rules N1 to N3, F4, E5). Problems stand at the form field where they are mended.
 *
 * @param offers whether a service, by its code, is offered to this person
 * @param before the lines of the plan as it was agreed last, none before the first: what stays as it was is not asked about again
 */
public record PlanRules(LocalDate today, List<Need> needs, Function<String, Offer> offers, List<ActionPlan.Action> before) {

    private static final String ACTIONS = "actions";
    private static final int DAYS_AFTER_REVIEW = 90;
    private static final int STEPS_AT_A_TIME = 5;

    public List<Problem> problems(ActionPlan plan) {
        var problems = new ArrayList<Problem>();
        if (plan.actions().isEmpty()) {
            problems.add(Problem.refuse(ACTIONS, "F4", "Write down at least one step, or why none is possible."));
        }
        everyNeedIsAnswered(plan, problems);
        moneyAndHomeComeFirst(plan, problems);
        notOneSided(plan, problems);
        agreedAndReviewed(plan, problems);
        inOrder(plan, problems);
        for (var index = 0; index < plan.actions().size(); index++) {
            var at = ACTIONS + "[" + index + "].";
            if (!before.contains(plan.actions().get(index))) {
                possible(plan.actions().get(index), plan.reviewOn(), at, problems);
                offered(plan.actions().get(index), at, problems);
            }
        }
        return problems;
    }

    private void everyNeedIsAnswered(ActionPlan plan, List<Problem> problems) {
        needs.stream().filter(Need::wantsHelp).map(Need::domain).distinct()
                .filter(domain -> plan.actions().stream().noneMatch(action -> action.domain() == domain))
                .forEach(domain -> problems.add(Problem.refuse(ACTIONS, "N1", domain.words() + ": the person wants help with this. Add a step, or say why none is possible.")));
    }

    private void moneyAndHomeComeFirst(ActionPlan plan, List<Problem> problems) {
        var first = needs.stream().filter(Need::comesFirst).map(Need::domain).toList();
        var somethingElse = false;
        for (var action : plan.actions()) {
            if (somethingElse && first.contains(action.domain())) {
                problems.add(Problem.refuse(ACTIONS, "N2", action.domain().words() + " cannot wait until tomorrow. Move this row to the top of the plan."));
            }
            somethingElse |= !first.contains(action.domain());
        }
    }

    /** Nothing waits for itself (domain H.6), and nobody has to get well before they may work (H.6, talking therapies: never "get well first"). */
    private static void inOrder(ActionPlan plan, List<Problem> problems) {
        for (var line : plan.sequence(service -> true).neverStart()) {
            problems.add(Problem.refuse(ACTIONS + "[" + (Integer.parseInt(line) - 1) + "].afterLines", "H6-ORDER",
                    "This line would never start: it waits for itself, or for a line that is not in the plan. Change what it waits for."));
        }
        for (var index = 0; index < plan.actions().size(); index++) {
            var action = plan.actions().get(index);
            if (action.start().rule() == Start.Rule.DATE && action.start().on() == null) {
                problems.add(Problem.refuse(ACTIONS + "[" + index + "].startOn", "H6-DAY", "Say on which day this starts."));
            }
            if (action.domain().kind() == Domain.Kind.WORK && action.start().rule() == Start.Rule.AFTER_COMPLETED && isTreatment(plan, action.start().after())) {
                problems.add(Problem.confirm(ACTIONS + "[" + index + "].afterLines", "H6-WELL", "Work steps need not wait until treatment is over. Go on if the person wants it so."));
            }
        }
    }

    private static boolean isTreatment(ActionPlan plan, List<String> lines) {
        return lines.stream().map(line -> Integer.parseInt(line) - 1).filter(index -> index < plan.actions().size()).map(plan.actions()::get)
                .anyMatch(action -> action.domain().kind() == Domain.Kind.CLINICAL);
    }

    /** A plan is neither only treatment nor only job search. A single step says nothing about that yet. */
    private static void notOneSided(ActionPlan plan, List<Problem> problems) {
        var steps = plan.actions().stream().filter(action -> !action.isGap()).map(action -> action.domain().kind()).toList();
        if (steps.size() > 1 && steps.stream().allMatch(Domain.Kind.CLINICAL::equals)) {
            problems.add(Problem.confirm(ACTIONS, "N3", "Every step is about health and none about work or daily life. Go on if the person wants it so."));
        } else if (steps.size() > 1 && steps.stream().allMatch(Domain.Kind.WORK::equals)) {
            problems.add(Problem.confirm(ACTIONS, "N3", "Every step is about work and none about health or daily life. Go on if the person wants it so."));
        }
    }

    private void agreedAndReviewed(ActionPlan plan, List<Problem> problems) {
        if (!plan.agreedByPerson()) {
            problems.add(Problem.refuse("agreedByPerson", "F4", "A plan is the person's own. Read it out and tick when they agree."));
        }
        if (plan.reviewOn() != null && plan.reviewOn().isBefore(today)) {
            problems.add(Problem.refuse("reviewOn", "F4", "Choose a day for the review that is still to come."));
        }
        if (plan.actions().stream().filter(action -> "PARTICIPANT".equals(action.owner())).count() > STEPS_AT_A_TIME) {
            problems.add(Problem.confirm(ACTIONS, "F4-FIVE", "More than " + STEPS_AT_A_TIME + " steps are the person's own. Go on if they say that it is not too much at a time."));
        }
    }

    private void possible(ActionPlan.Action action, LocalDate reviewOn, String at, List<Problem> problems) {
        if (!action.isComplete()) {
            problems.add(Problem.refuse(at + "step", "F4", "Say what is done, by whom and by when; or say why nothing is possible."));
        } else if (action.byWhen() != null && action.byWhen().isBefore(today)) {
            problems.add(Problem.refuse(at + "byWhen", "F4", "This day has passed. Choose a day that is still to come."));
        } else if (action.byWhen() != null && reviewOn != null && action.byWhen().isAfter(reviewOn.plusDays(DAYS_AFTER_REVIEW))) {
            problems.add(Problem.refuse(at + "byWhen", "F4", "Choose a day within " + DAYS_AFTER_REVIEW + " days after the review, or review the plan later."));
        }
    }

    private void offered(ActionPlan.Action action, String at, List<Problem> problems) {
        if (action.service() == null || action.isGap()) {
            return;
        }
        var offer = offers.apply(action.service());
        switch (offer.answer()) {
            case NOT_YET -> problems.add(Problem.refuse(at + "service", "E5", offer.why()));
            case WITH_REASON -> {
                if (action.serviceReason() == null) {
                    problems.add(Problem.refuse(at + "serviceReason", "E5", offer.why()));
                }
            }
            case ASK -> problems.add(Problem.confirm(at + "service", "E5", offer.why()));
            case OFFERED -> { }
        }
    }
}
