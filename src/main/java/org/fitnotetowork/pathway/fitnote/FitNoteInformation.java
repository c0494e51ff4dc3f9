package org.fitnotetowork.pathway.fitnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the case's prevailing note to the door, and since when the person says they are off work. */
@Component
class FitNoteInformation implements InformationOwner {

    private final JdbcClient jdbc;

    FitNoteInformation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var facts = new ArrayList<Fact>();
        if (keys.contains("firstDayOff")) {
            facts.addAll(jdbc.sql("select distinct on (case_reference) * from fitnote.first_day_off where case_reference = any(:references) order by case_reference, id desc")
                    .param("references", caseReferences.toArray(String[]::new)).query((row, index) -> new Fact(row.getString("case_reference"), "firstDayOff", Item.FIT_NOTE_ADVICE,
                            row.getObject("first_day", LocalDate.class).toString(), row.getString("organisation"))).list());
        }
        jdbc.sql("""
                select distinct on (case_reference) number, case_reference, advice, adjustments, first_day, last_day, condition, comments, organisation,
                    (select l.why from fitnote.look l join fitnote.fit_note w on w.number = l.note where w.case_reference = n.case_reference and l.needed order by l.taken_at desc limit 1) as look
                from fitnote.fit_note n where case_reference = any(:references) and superseded_at is null
                order by case_reference, statement_on desc, assessed_on desc, recorded_at desc""")
                .param("references", caseReferences.toArray(String[]::new)).query((row, index) -> of(row)).list().stream()
                .flatMap(List::stream).filter(fact -> keys.contains(fact.key())).forEach(facts::add);
        return facts;
    }

    private static List<Fact> of(ResultSet row) throws SQLException {
        var advice = Advice.valueOf(row.getString("advice"));
        var period = new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
        var adjustments = Arrays.stream((String[]) row.getArray("adjustments").getArray()).map(code -> Adjustment.valueOf(code).words()).collect(Collectors.joining(", "));
        var facts = new ArrayList<Fact>();
        add(facts, row, "noteSummary", Item.FIT_NOTE_ADVICE, advice.words() + ", " + period.inWords() + " (statement " + row.getString("number") + ")");
        add(facts, row, "noteAdvice", Item.FIT_NOTE_ADVICE, advice.words());
        add(facts, row, "noteFirstDay", Item.FIT_NOTE_ADVICE, period.firstDay().toString());
        add(facts, row, "noteLastDay", Item.FIT_NOTE_ADVICE, period.lastDay() == null ? null : period.lastDay().toString());
        add(facts, row, "noteLook", Item.FIT_NOTE_ADVICE, row.getString("look"));
        add(facts, row, "noteAdjustments", Item.ADJUSTMENTS, adjustments.isEmpty() ? null : adjustments);
        add(facts, row, "condition", Item.DIAGNOSIS, row.getString("condition"));
        add(facts, row, "comments", Item.FUNCTIONAL_EFFECTS, row.getString("comments"));
        return facts;
    }

    private static void add(List<Fact> facts, ResultSet row, String key, Item item, String value) throws SQLException {
        if (value != null) {
            facts.add(new Fact(row.getString("case_reference"), key, item, value, row.getString("organisation")));
        }
    }
}
