package org.fitnotetowork.pathway.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.pathway.coordination.SupportSequence;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the plan that person and coach agreed, and drafts a referral for each step that a partner's service gives, when it is that step's turn (domain H.6). Nothing is
 * sent by it.
 */
@Service
@Transactional
public class AgreeingPlans {

    /** A line as it is kept. */
    private record Kept(String line, ActionPlan.Action action, Timestamp startedAt, String referral) {

        boolean started() {
            return startedAt != null;
        }

        /** The same step of the same service about the same thing, whenever it is to be done. */
        boolean isSame(ActionPlan.Action other) {
            return action.domain() == other.domain() && Objects.equals(action.step(), other.step()) && Objects.equals(action.service(), other.service());
        }
    }

    private final JdbcClient sql;
    private final DraftingReferrals referrals;
    private final CaseFiles cases;
    private final Areas areas;
    private final Clock clock;

    AgreeingPlans(JdbcClient sql, DraftingReferrals referrals, CaseFiles cases, Areas areas, Clock clock) {
        this.sql = sql;
        this.referrals = referrals;
        this.cases = cases;
        this.areas = areas;
        this.clock = clock;
    }

    /** The plan as it was agreed last; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<ActionPlan> latest(String caseReference) {
        return sql.sql("select * from conversation.plan where case_reference = ? order by version desc limit 1").param(caseReference).query((row, index) -> new ActionPlan(
                row.getString("plan_type"), row.getString("goal"), row.getString("why_it_matters"), row.getObject("review_on", LocalDate.class),
                lines(caseReference).stream().map(Kept::action).toList(), row.getBoolean("all_at_once"), true)).optional();
    }

    /** The first plan, or a new version of it: what has started in the version before and still stands in this one goes on and is not started again. */
    public void agree(String caseReference, ActionPlan plan, String organisation, String by) {
        var before = new ArrayList<>(lines(caseReference));
        var id = sql.sql("insert into conversation.plan (case_reference, organisation, version, plan_type, goal, why_it_matters, review_on, all_at_once, agreed_at, agreed_by) "
                        + "values (:case, :organisation, (select coalesce(max(version), 0) + 1 from conversation.plan where case_reference = :case), "
                        + ":type, :goal, :why, :review, :all, :now, :by) returning id")
                .param("case", caseReference).param("organisation", organisation).param("type", plan.type()).param("goal", plan.goal()).param("why", plan.whyItMatters())
                .param("review", plan.reviewOn()).param("all", plan.allAtOnce()).param("now", now()).param("by", by).query(Long.class).single();
        for (var position = 0; position < plan.actions().size(); position++) {
            var action = plan.actions().get(position);
            var begun = begun(action, before);
            sql.sql("insert into conversation.plan_action (plan, position, domain, step, owner, by_when, service, service_reason, start_rule, after_lines, start_on, gap_reason, started_at, referral) "
                            + "values (:plan, :position, :domain, :step, :owner, :by, :service, :reason, :rule, :after, :on, :gap, :started, :referral)")
                    .param("plan", id).param("position", position).param("domain", action.domain().name()).param("step", action.step()).param("owner", action.owner())
                    .param("by", action.byWhen()).param("service", action.service()).param("reason", action.serviceReason()).param("rule", action.start().rule().name())
                    .param("after", String.join(",", action.start().after())).param("on", action.start().on()).param("gap", action.gap())
                    .param("started", begun.map(Kept::startedAt).orElse(null)).param("referral", begun.map(Kept::referral).orElse(null)).update();
        }
        startWhatCan(caseReference, by, this::hasEnded);
    }

    /** What the step goes on with; taken from the lines of the version before, because two equal steps are two. */
    private static Optional<Kept> begun(ActionPlan.Action action, List<Kept> before) {
        var line = before.stream().filter(kept -> kept.started() && kept.isSame(action)).findFirst();
        line.ifPresent(before::remove);
        return line;
    }

    /** Between two reviews only a partner says that something is over. */
    private boolean hasEnded(Kept line) {
        return line.referral() != null && referrals.isOver(line.referral());
    }

    /** Keeps with the latest plan why its order is another than the one that was suggested. */
    public void goesAnotherWay(String caseReference, String suggested, String reason) {
        sql.sql("update conversation.plan set suggested_order = ?, order_reason = ? where id = (select id from conversation.plan where case_reference = ? order by version desc limit 1)")
                .param(suggested).param(reason).param(caseReference).update();
    }

    /** More support was agreed: what started in an earlier round has ended, because a round ends when all of it has, and the next lines have their turn. What a change of the plan began may go on. */
    @EventListener
    public void on(PlanReviewed review) {
        if ("MORE_SUPPORT".equals(review.nextStep())) {
            startWhatCan(review.caseReference(), review.by(), line -> line.referral() == null || referrals.isOver(line.referral()));
        }
    }

    private void startWhatCan(String caseReference, String by, Predicate<Kept> hasEnded) {
        var allAtOnce = sql.sql("select all_at_once from conversation.plan where case_reference = ? order by version desc limit 1").param(caseReference).query(Boolean.class).optional();
        var kept = lines(caseReference).stream().filter(line -> !line.action().isGap()).toList();
        var started = kept.stream().filter(Kept::started).map(Kept::line).collect(Collectors.toSet());
        var ended = kept.stream().filter(Kept::started).filter(hasEnded).map(Kept::line).collect(Collectors.toSet());
        var sequence = new SupportSequence(kept.stream().map(line -> new SupportSequence.Line(line.line(), line.action().start(), partnersService(caseReference, line.action().service()).isPresent()))
                .toList(), allAtOnce.orElse(false));
        var now = Set.copyOf(sequence.turn(started, ended, LocalDate.now(clock)).now());
        kept.stream().filter(line -> now.contains(line.line())).forEach(line -> start(caseReference, line, by));
    }

    private void start(String caseReference, Kept line, String by) {
        var referral = partnersService(caseReference, line.action().service()).map(service -> referrals.draft(caseReference, service, line.action().step(), by)).orElse(null);
        sql.sql("update conversation.plan_action set started_at = :now, referral = :referral where position = :position and plan = "
                        + "(select id from conversation.plan where case_reference = :case order by version desc limit 1)")
                .param("now", now()).param("referral", referral).param("position", Integer.parseInt(line.line()) - 1).param("case", caseReference).update();
    }

    /** Of the latest plan, in the person's order. */
    private List<Kept> lines(String caseReference) {
        return sql.sql("select * from conversation.plan_action where plan = (select id from conversation.plan where case_reference = ? order by version desc limit 1) "
                + "order by position").param(caseReference).query(AgreeingPlans::kept).list();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        var after = Arrays.stream(row.getString("after_lines").split(",")).filter(line -> !line.isEmpty()).toList();
        var start = new Start(Start.Rule.valueOf(row.getString("start_rule")), after, row.getObject("start_on", LocalDate.class));
        var action = new ActionPlan.Action(Domain.valueOf(row.getString("domain")), row.getString("step"), row.getString("owner"), row.getObject("by_when", LocalDate.class),
                row.getString("service"), row.getString("service_reason"), start, row.getString("gap_reason"));
        return new Kept(String.valueOf(row.getInt("position") + 1), action, row.getTimestamp("started_at"), row.getString("referral"));
    }

    /** Empty where no partner gives the step: adjustments and job search are work of the team's own. */
    private Optional<String> partnersService(String caseReference, String code) {
        return Optional.ofNullable(code).flatMap(areas.get(cases.get(caseReference).area())::service).filter(service -> service.organisation() != null).map(Area.Service::code);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
