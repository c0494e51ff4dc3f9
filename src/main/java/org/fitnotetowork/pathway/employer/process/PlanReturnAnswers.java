package org.fitnotetowork.pathway.employer.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.employer.CheckingReturns;
import org.fitnotetowork.pathway.employer.InformationCards;
import org.fitnotetowork.pathway.employer.PlanningReturns;
import org.fitnotetowork.pathway.employer.ReturnPlan;
import org.fitnotetowork.pathway.employer.ReturnPlanRules;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Plan return to work". */
@Component
class PlanReturnAnswers implements TaskAnswers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String RETURN_ON = "returnOn";

    private final PlanningReturns returns;
    private final CheckingReturns checking;
    private final InformationCards cards;
    private final EmployerOffer offer;
    private final Clock clock;

    PlanReturnAnswers(PlanningReturns returns, CheckingReturns checking, InformationCards cards, EmployerOffer offer, Clock clock) {
        this.returns = returns;
        this.checking = checking;
        this.cards = cards;
        this.offer = offer;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-return";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RETURN_ON, "normalHours", "normalPattern", "weeks", "fullDutiesOn", "payDuringPhase", "payNote", "reviewOn", "reviewWeeks", "accessToWork", "occupationalHealth",
                "absenceTriggersPaused", "ifBadDay", "whoWantsReturn", "riskConsidered", "whyAdjustmentMissing", "employerAgrees", "employerAgreedOn", "personAgrees", "personAgreedOn");
    }

    /** What the law says on the day the plan begins, or today where no day is known yet; and what we do for an employer of this size. Nobody's personal information. */
    @Override
    public Map<String, Object> defaults(Task task) {
        var begins = task.variables().get(RETURN_ON) instanceof Date day ? day.toInstant().atZone(ENGLAND).toLocalDate() : LocalDate.now(clock);
        return Map.of("inForceText", cards.on(begins), "employerOfferText", offer.forEmployerOf(task.caseReference()));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var today = LocalDate.now(clock);
        var plan = plan(answers, today);
        var problems = new ArrayList<>(ReturnPlanRules.problems(plan, today));
        problems.addAll(checking.check(task.caseReference(), plan));
        answers.settle(problems);
        returns.plan(task.caseReference(), plan, task.organisation(), task.person().id());
        return Outcome.of(Map.of(RETURN_ON, Var.startOfDay(plan.returnOn()), "returnPlan", plan.agreement().isComplete() ? "AGREED" : "NOT_AGREED"));
    }

    private static ReturnPlan plan(Answers answers, LocalDate today) {
        return new ReturnPlan(answers.date(RETURN_ON), new ReturnPlan.Usual(hours(answers, "normalHours"), answers.text("normalPattern")),
                answers.rows("weeks").stream().map(PlanReturnAnswers::week).toList(), answers.date("fullDutiesOn"),
                new ReturnPlan.Pay(answers.text("payDuringPhase"), answers.text("payNote")),
                new ReturnPlan.Reviews(answers.date("reviewOn"), answers.choices("reviewWeeks").stream().map(week -> Integer.valueOf(week.substring(1))).collect(Collectors.toSet())),
                new ReturnPlan.Support(answers.text("accessToWork"), answers.text("occupationalHealth"), answers.ticked("absenceTriggersPaused"), answers.text("ifBadDay")),
                new ReturnPlan.Wish(answers.text("whoWantsReturn"), answers.ticked("riskConsidered"), answers.text("whyAdjustmentMissing")),
                new ReturnPlan.Agreement(answers.ticked("personAgrees") ? signedOn(answers, "personAgreedOn", today) : null,
                        answers.is("employerAgrees", "AGREED") ? signedOn(answers, "employerAgreedOn", today) : null));
    }

    private static ReturnPlan.Week week(Answers row) {
        return new ReturnPlan.Week(row.date("weekStart"), hours(row, "hours"), row.text("duties"), row.text("dutiesExcluded"), row.text("supports"), row.text("whyFewer"));
    }

    /** Who writes no day down means today. */
    private static LocalDate signedOn(Answers answers, String field, LocalDate today) {
        return Optional.ofNullable(answers.date(field)).orElse(today);
    }

    /** Half hours count. */
    private static BigDecimal hours(Answers answers, String field) {
        return new BigDecimal(String.valueOf(answers.values().get(field)));
    }
}
