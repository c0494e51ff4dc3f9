package org.fitnotetowork.pathway.employer;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plan for a return. Every plan that somebody writes down is a version of its own, agreed or not. */
@Service
@Transactional
public class PlanningReturns {

    private final JdbcClient sql;
    private final Clock clock;

    PlanningReturns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void plan(String caseReference, ReturnPlan plan, String organisation, String by) {
        var id = sql.sql("""
                insert into employer.return_plan (case_reference, organisation, version, return_on, normal_hours, normal_pattern, full_duties_on, pay, pay_note, review_on, if_bad_day,
                    access_to_work, occupational_health, absence_triggers_paused, who_wants_return, risk_considered, why_adjustment_missing, person_agreed_on, employer_agreed_on,
                    recorded_at, recorded_by)
                values (:case, :organisation, (select coalesce(max(version), 0) + 1 from employer.return_plan where case_reference = :case), :return, :hours, :pattern, :full, :pay, :payNote,
                    :review, :bad, :accessToWork, :health, :paused, :who, :risk, :missing, :person, :employer, :now, :by) returning id""")
                .param("case", caseReference).param("organisation", organisation).param("return", plan.returnOn()).param("hours", plan.usual().hours())
                .param("pattern", plan.usual().pattern()).param("full", plan.fullDutiesOn()).param("pay", plan.pay().kind()).param("payNote", plan.pay().note())
                .param("review", plan.reviews().first()).param("bad", plan.support().ifBadDay()).param("accessToWork", plan.support().accessToWork())
                .param("health", plan.support().occupationalHealth()).param("paused", plan.support().absenceTriggersPaused()).param("who", plan.wish().whoWantsReturn())
                .param("risk", plan.wish().riskConsidered()).param("missing", plan.wish().whyAdjustmentMissing()).param("person", plan.agreement().personOn())
                .param("employer", plan.agreement().employerOn()).param("now", Timestamp.from(clock.instant())).param("by", by).query(Long.class).single();
        plan.weeks().forEach(week -> keep(id, week));
        plan.reviewDays().forEach(day -> sql.sql("insert into employer.return_review_day (plan, review_on) values (?, ?)").param(id).param(day).update());
    }

    private void keep(long plan, ReturnPlan.Week week) {
        sql.sql("insert into employer.return_week (plan, week_start, hours, duties, duties_excluded, supports, why_fewer) values (:plan, :start, :hours, :duties, :excluded, :supports, :fewer)")
                .param("plan", plan).param("start", week.start()).param("hours", week.hours()).param("duties", week.duties()).param("excluded", week.dutiesExcluded())
                .param("supports", week.supports()).param("fewer", week.whyFewer()).update();
    }
}
