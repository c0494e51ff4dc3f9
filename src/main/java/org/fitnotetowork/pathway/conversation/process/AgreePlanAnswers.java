package org.fitnotetowork.pathway.conversation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.conversation.ActionPlan;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.conversation.HoldingConversations;
import org.fitnotetowork.pathway.conversation.Need;
import org.fitnotetowork.pathway.conversation.PlanRules;
import org.fitnotetowork.pathway.conversation.SupportOffers;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree action plan". Opens with a row for each need that the person wants help with. */
@Component
class AgreePlanAnswers implements TaskAnswers {

    private static final String ACTIONS = "actions";

    private final HoldingConversations conversations;
    private final AgreeingPlans plans;
    private final SupportOffers offers;
    private final Clock clock;

    AgreePlanAnswers(HoldingConversations conversations, AgreeingPlans plans, SupportOffers offers, Clock clock) {
        this.conversations = conversations;
        this.plans = plans;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "agree-plan";
    }

    @Override
    public Set<String> fields() {
        return Set.of("planType", "goal", "whyItMatters", ACTIONS, "reviewOn", "agreedByPerson");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        // Within the door's rule: the form is the coach's, who reads the whole action plan, and a need is named without a word of what was said about it.
        return Map.of(ACTIONS, conversations.needs(task.caseReference()).stream().filter(Need::wantsHelp).map(need -> Map.of("domain", need.domain().name())).distinct().toList());
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var plan = new ActionPlan(answers.text("planType"), answers.text("goal"), answers.text("whyItMatters"), answers.date("reviewOn"),
                answers.rows(ACTIONS).stream().map(AgreePlanAnswers::action).toList(), answers.ticked("agreedByPerson"));
        var rules = new PlanRules(LocalDate.now(clock), conversations.needs(task.caseReference()), service -> offers.offer(task.caseReference(), service));
        answers.settle(rules.problems(plan));
        plans.agree(task.caseReference(), plan, task.organisation(), task.person().id());
        return Outcome.none();
    }

    private static ActionPlan.Action action(Answers row) {
        return new ActionPlan.Action(Domain.valueOf(row.text("domain")), row.text("step"), row.text("owner"), row.date("byWhen"), row.text("service"), row.text("serviceReason"),
                row.text("gap"));
    }
}
