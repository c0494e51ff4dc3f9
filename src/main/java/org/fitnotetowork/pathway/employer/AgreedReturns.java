package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the return plans that both sides agreed to last, as far as calendars, copies and readers need them. */
@Component
class AgreedReturns {

    /** @param hours in that week; the words are those that both sides read */
    record AgreedWeek(LocalDate start, BigDecimal hours, String duties, String dutiesExcluded, String supports) {
    }

    record AgreedReturn(String caseReference, String organisation, int version, LocalDate returnOn, LocalDate fullDutiesOn, List<AgreedWeek> weeks, List<LocalDate> reviews, Terms terms) {
    }

    /** What else both sides signed; whatever rests on a clinician's advice is left in the record. */
    record Terms(ReturnPlan.Usual usual, ReturnPlan.Pay pay, String ifBadDay, boolean absenceTriggersPaused, ReturnPlan.Agreement agreement) {

        private static Terms of(ResultSet row) throws SQLException {
            return new Terms(new ReturnPlan.Usual(row.getBigDecimal("normal_hours"), row.getString("normal_pattern")), new ReturnPlan.Pay(row.getString("pay"), row.getString("pay_note")),
                    row.getString("if_bad_day"), row.getBoolean("absence_triggers_paused"),
                    new ReturnPlan.Agreement(row.getObject("person_agreed_on", LocalDate.class), row.getObject("employer_agreed_on", LocalDate.class)));
        }
    }

    private final JdbcClient sql;

    AgreedReturns(JdbcClient sql) {
        this.sql = sql;
    }

    Collection<AgreedReturn> of(Collection<String> caseReferences) {
        Map<Long, AgreedReturn> plans = new LinkedHashMap<>();
        sql.sql("""
                select distinct on (case_reference) * from employer.return_plan where case_reference = any(?) and person_agreed_on is not null and employer_agreed_on is not null
                order by case_reference, version desc""").param(caseReferences.toArray(String[]::new))
                .query(row -> {
                    plans.put(row.getLong("id"), new AgreedReturn(row.getString("case_reference"), row.getString("organisation"), row.getInt("version"),
                            row.getObject("return_on", LocalDate.class), row.getObject("full_duties_on", LocalDate.class), new ArrayList<>(), new ArrayList<>(), Terms.of(row)));
                });
        var ids = plans.keySet().toArray(Long[]::new);
        sql.sql("select * from employer.return_week where plan = any(?) order by plan, week_start").param(ids)
                .query(row -> {
                    plans.get(row.getLong("plan")).weeks().add(new AgreedWeek(row.getObject("week_start", LocalDate.class), row.getBigDecimal("hours"), row.getString("duties"),
                            row.getString("duties_excluded"), row.getString("supports")));
                });
        sql.sql("select * from employer.return_review_day where plan = any(?) order by plan, review_on").param(ids)
                .query(row -> {
                    plans.get(row.getLong("plan")).reviews().add(row.getObject("review_on", LocalDate.class));
                });
        return plans.values();
    }
}
