package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the return plans that both sides agreed to last, as far as calendars and readers need them. */
@Component
class AgreedReturns {

    /** @param hours in that week; the words on duties are those that both sides read */
    record AgreedWeek(LocalDate start, BigDecimal hours, String duties) {
    }

    record AgreedReturn(String caseReference, String organisation, int version, LocalDate returnOn, LocalDate fullDutiesOn, List<AgreedWeek> weeks, List<LocalDate> reviews) {
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
                            row.getObject("return_on", LocalDate.class), row.getObject("full_duties_on", LocalDate.class), new ArrayList<>(), new ArrayList<>()));
                });
        var ids = plans.keySet().toArray(Long[]::new);
        sql.sql("select * from employer.return_week where plan = any(?) order by plan, week_start").param(ids)
                .query(row -> {
                    plans.get(row.getLong("plan")).weeks().add(new AgreedWeek(row.getObject("week_start", LocalDate.class), row.getBigDecimal("hours"), row.getString("duties")));
                });
        sql.sql("select * from employer.return_review_day where plan = any(?) order by plan, review_on").param(ids)
                .query(row -> {
                    plans.get(row.getLong("plan")).reviews().add(row.getObject("review_on", LocalDate.class));
                });
        return plans.values();
    }
}
