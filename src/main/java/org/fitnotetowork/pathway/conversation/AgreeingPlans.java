package org.fitnotetowork.pathway.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plan that person and coach agreed, and drafts a referral for each step that a partner's service gives. Nothing is sent by it. */
@Service
@Transactional
public class AgreeingPlans {

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

    public void agree(String caseReference, ActionPlan plan, String organisation, String by) {
        var id = sql.sql("insert into conversation.plan (case_reference, organisation, version, plan_type, goal, why_it_matters, review_on, agreed_at, agreed_by) "
                        + "values (:case, :organisation, (select coalesce(max(version), 0) + 1 from conversation.plan where case_reference = :case), "
                        + ":type, :goal, :why, :review, :now, :by) returning id")
                .param("case", caseReference).param("organisation", organisation).param("type", plan.type()).param("goal", plan.goal()).param("why", plan.whyItMatters())
                .param("review", plan.reviewOn()).param("now", Timestamp.from(clock.instant())).param("by", by).query(Long.class).single();
        for (var position = 0; position < plan.actions().size(); position++) {
            var action = plan.actions().get(position);
            sql.sql("insert into conversation.plan_action (plan, position, domain, step, owner, by_when, service, service_reason, referral, gap_reason) "
                            + "values (:plan, :position, :domain, :step, :owner, :by, :service, :reason, :referral, :gap)")
                    .param("plan", id).param("position", position).param("domain", action.domain().name()).param("step", action.step()).param("owner", action.owner())
                    .param("by", action.byWhen()).param("service", action.service()).param("reason", action.serviceReason())
                    .param("referral", referral(caseReference, action, by)).param("gap", action.gap()).update();
        }
    }

    /** Null where no partner gives the step: adjustments and job search are work of the team's own. */
    private String referral(String caseReference, ActionPlan.Action action, String by) {
        var service = action.service() == null ? null : areas.get(cases.get(caseReference).area()).service(action.service()).orElse(null);
        return service == null || service.organisation() == null ? null : referrals.draft(caseReference, service.code(), action.step(), by);
    }
}
