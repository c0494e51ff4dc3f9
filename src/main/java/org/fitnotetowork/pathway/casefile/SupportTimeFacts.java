package org.fitnotetowork.pathway.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when support is planned, in the head of every form of whoever may read the plan. */
@Component
class SupportTimeFacts implements InformationOwner {

    private static final String SENTENCE = "supportText";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JdbcClient jdbc;

    SupportTimeFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        return !keys.contains(SENTENCE) ? List.of() : jdbc.sql("""
                select s.case_reference, s.area, s.began_on, s.weeks, s.extended_weeks, s.extension_reason, c.lead_organisation
                from casefile.support_time s join casefile.current_case c on c.reference = s.case_reference
                where s.case_reference = any(:references) and s.ended_on is null and s.weeks is not null and c.lead_organisation is not null""")
                .param("references", caseReferences.toArray(String[]::new)).query((row, index) -> fact(row)).list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var time = new SupportTime(row.getString("area"), row.getObject("began_on", LocalDate.class), row.getInt("weeks"), (Integer) row.getObject("extended_weeks"));
        var added = time.isExtended() ? " " + time.extendedWeeks() + " of these weeks were added: " + row.getString("extension_reason") : "";
        var weeks = time.weeks() + (time.isExtended() ? time.extendedWeeks() : 0);
        return new Fact(row.getString("case_reference"), SENTENCE, Item.ACTION_PLAN, "Until " + DAY.format(time.lastDay()) + ", " + weeks + " weeks." + added, row.getString("lead_organisation"));
    }
}
