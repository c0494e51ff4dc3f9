package org.fitnotetowork.pathway.followup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follow-up brings to the door. {@code workSoFar} is for who supports the person; {@code workLasted} says outcomes without hours and pay, for whom the
 * person lets know, such as the GP practice.
 */
@Component
class WorkInformation implements InformationOwner {

    private static final String SO_FAR = "workSoFar";
    private static final String LASTED = "workLasted";
    private static final String TRIES = "triesSoFar";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Outcomes in words. "Not known" is nothing to tell anybody about a person. */
    private static final Map<String, String> OUTCOMES = Map.of("SUSTAINED_13", "13 weeks in work within 16", "SUSTAINED_26_EARN", "Half a year's part-time pay earned",
            "SUSTAINED_26_TIME", "Half a year in work", "RETAINED_13", "Job kept after 13 weeks", "RETAINED_26", "Job kept after 26 weeks", "RETAINED_52", "Job kept after 52 weeks",
            "RETURNED_SUSTAINED_4W", "Back at work for four weeks", "PERSONAL_GOAL", "Own goal reached");

    private final JdbcClient sql;

    WorkInformation(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var cases = caseReferences.toArray(String[]::new);
        var lines = new ArrayList<Fact>();
        if (keys.contains(SO_FAR)) {
            lines.addAll(sql.sql("select * from followup.work_event where case_reference = any(?) order by on_day, id").param(cases)
                    .query((row, index) -> line(row, SO_FAR, day(row, "on_day") + ": " + event(row))).list());
        }
        if (keys.contains(SO_FAR) || keys.contains(LASTED)) {
            var outcomes = sql.sql("select o.*, r.organisation from followup.outcome o join lateral (select organisation from followup.work_event where case_reference = o.case_reference "
                            + "order by id desc limit 1) r on true where o.case_reference = any(?) order by reached_on, outcome").param(cases)
                    .query((row, index) -> Map.entry(row.getString("outcome"), line(row, LASTED, OUTCOMES.get(row.getString("outcome")) + " (" + day(row, "reached_on") + ")"))).list().stream()
                    .filter(outcome -> OUTCOMES.containsKey(outcome.getKey())).map(Map.Entry::getValue).toList();
            lines.addAll(outcomes);
            outcomes.forEach(fact -> lines.add(new Fact(fact.caseReference(), SO_FAR, fact.item(), "Reached: " + fact.value(), fact.organisation())));
        }
        if (keys.contains(TRIES)) {
            lines.addAll(sql.sql("select r.case_reference, r.organisation, t.tried_on, t.channel, t.outside_office_hours from followup.try t join followup.round r on r.id = t.round "
                            + "join followup.check_up c on c.round = t.round and c.weeks = t.weeks where r.case_reference = any(?) and c.answer is null order by t.id").param(cases)
                    .query((row, index) -> line(row, TRIES, day(row, "tried_on") + ", " + row.getString("channel").toLowerCase(Locale.UK).replace('_', ' ')
                            + (row.getBoolean("outside_office_hours") ? ", outside office hours" : ""))).list());
        }
        return joined(lines).stream().filter(fact -> keys.contains(fact.key())).toList();
    }

    private static String event(ResultSet row) throws SQLException {
        var hours = row.getBigDecimal("hours_per_week");
        return WorkEvent.Kind.valueOf(row.getString("kind")).words() + (hours == null ? "" : ", " + plain(hours) + " hours a week") + proof(row.getInt("evidence_tier"));
    }

    private static String proof(int tier) {
        return tier < 5 ? " (proof of tier " + tier + ")" : "";
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class).format(DAY);
    }

    private static Fact line(ResultSet row, String key, String text) throws SQLException {
        return new Fact(row.getString("case_reference"), key, Item.WORK_OUTCOME, text, row.getString("organisation"));
    }

    /** One fact of all the lines of a case. */
    private static Collection<Fact> joined(List<Fact> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.caseReference() + line.key(), line -> line, (above, line) -> new Fact(line.caseReference(), line.key(), line.item(),
                above.value() + "\n" + line.value(), line.organisation()))).values();
    }
}
