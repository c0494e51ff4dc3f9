package org.fitnotetowork.pathway.conversation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.conversation.ActionPlan;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.conversation.HoldingConversations;
import org.fitnotetowork.pathway.conversation.Need;
import org.fitnotetowork.pathway.conversation.PlanRules;
import org.fitnotetowork.pathway.conversation.SupportOffers;
import org.fitnotetowork.pathway.conversation.WhatComesFirst;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree action plan" and "Agree changed plan". Opens with a row for each need that the person wants help with; later with the plan as it stands. */
@Component
class AgreePlanAnswers implements TaskAnswers {

    private static final String ACTIONS = "actions";
    private static final String ORDER_REASON = "orderReason";

    private final HoldingConversations conversations;
    private final AgreeingPlans plans;
    private final PlanToChange before;
    private final SupportOffers offers;
    private final WhatComesFirst first;
    private final ServicesThatFit services;
    private final Clock clock;

    AgreePlanAnswers(HoldingConversations conversations, AgreeingPlans plans, PlanToChange before, SupportOffers offers, WhatComesFirst first, ServicesThatFit services, Clock clock) {
        this.conversations = conversations;
        this.plans = plans;
        this.before = before;
        this.offers = offers;
        this.first = first;
        this.services = services;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "agree-plan";
    }

    @Override
    public Set<String> fields() {
        return Set.of("planType", "goal", "whyItMatters", ACTIONS, "allAtOnce", ORDER_REASON, "reviewOn", "agreedByPerson");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        // Within the door's rule: the form is the coach's, who reads the whole action plan, and a need is named without a word of what was said about it.
        var defaults = new HashMap<String, Object>();
        before.inForm(task).ifPresentOrElse(defaults::putAll, () -> defaults.put(ACTIONS,
                conversations.needs(task.caseReference()).stream().filter(Need::wantsHelp).map(need -> Map.of("domain", need.domain().name())).distinct().toList()));
        first.suggestion(task.caseReference()).ifPresent(text -> defaults.put("sequenceText", text));
        services.inWords(task).ifPresent(text -> defaults.put("recommendedText", text));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var plan = new ActionPlan(answers.text("planType"), answers.text("goal"), answers.text("whyItMatters"), answers.date("reviewOn"),
                answers.rows(ACTIONS).stream().map(AgreePlanAnswers::action).toList(), answers.ticked("allAtOnce"), answers.ticked("agreedByPerson"));
        var rules = new PlanRules(LocalDate.now(clock), conversations.needs(task.caseReference()), service -> offers.offer(task.caseReference(), service),
                plans.latest(task.caseReference()).map(ActionPlan::actions).orElse(List.of()));
        answers.settle(rules.problems(plan));
        var suggested = answers.text(ORDER_REASON) == null ? Optional.<String>empty() : first.suggestion(task.caseReference());
        plans.agree(task.caseReference(), plan, task.organisation(), task.person().id());
        suggested.ifPresent(text -> plans.goesAnotherWay(task.caseReference(), text, answers.text(ORDER_REASON)));
        return Outcome.none();
    }

    private static ActionPlan.Action action(Answers row) {
        return new ActionPlan.Action(Domain.valueOf(row.text("domain")), row.text("step"), row.text("owner"), row.date("byWhen"), row.text("service"), row.text("serviceReason"),
                start(row), row.text("gap"));
    }

    /** A row in which nothing was chosen starts at once. */
    private static Start start(Answers row) {
        var rule = row.text("startRule") == null ? Start.Rule.NOW : Start.Rule.valueOf(row.text("startRule"));
        var after = row.text("afterLines") == null ? "" : row.text("afterLines");
        return new Start(rule, Arrays.stream(after.split("[ ,]+")).filter(line -> !line.isEmpty()).toList(), row.date("startOn"));
    }
}
