package org.fitnotetowork.pathway.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what employers have decided; the last word about a change counts. */
@Component
class Adjustments {

    private final JdbcClient sql;

    Adjustments(JdbcClient sql) {
        this.sql = sql;
    }

    List<Adjustment> latest(String caseReference) {
        return sql.sql("select distinct on (adjustment, detail) * from employer.adjustment where case_reference = ? order by adjustment, detail, id desc")
                .param(caseReference).query((row, index) -> adjustment(row)).list();
    }

    /** What has been agreed in each of these cases. */
    Map<String, List<Adjustment>> agreed(Collection<String> caseReferences) {
        Map<String, List<Adjustment>> agreed = new HashMap<>();
        sql.sql("select distinct on (case_reference, adjustment, detail) * from employer.adjustment where case_reference = any(?) order by case_reference, adjustment, detail, id desc")
                .param(caseReferences.toArray(String[]::new)).query(row -> {
                    var adjustment = adjustment(row);
                    if (adjustment.isAgreed()) {
                        agreed.computeIfAbsent(row.getString("case_reference"), reference -> new ArrayList<>()).add(adjustment);
                    }
                });
        return agreed;
    }

    private static Adjustment adjustment(ResultSet row) throws SQLException {
        var whyNot = row.getString("why_not");
        return new Adjustment(row.getString("adjustment"), row.getString("code"), row.getString("detail"), Adjustment.Decision.valueOf(row.getString("decision")),
                whyNot == null ? null : Adjustment.WhyNot.valueOf(whyNot), row.getString("reason"), row.getObject("trial_until", LocalDate.class));
    }
}
