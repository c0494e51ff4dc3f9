package org.fitnotetowork.pathway.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What conversations and plans bring to the door. Importance and readiness are not among it: they are asked afresh each time. */
@Component
class ConversationFacts implements InformationOwner {

    private record Section(String column, Item item) {
    }

    private static final Map<String, Section> SECTIONS = Map.of("strengths", new Section("strengths", Item.COACH_NOTES), "whatMatters", new Section("what_matters", Item.COACH_NOTES),
            "jobTitle", new Section("job_title", Item.WORK_OUTCOME), "employerName", new Section("employer_name", Item.WORK_OUTCOME),
            "workStory", new Section("work_story", Item.FUNCTIONAL_EFFECTS), "goodWork", new Section("good_work", Item.FUNCTIONAL_EFFECTS),
            "effectsOnWork", new Section("effects_on_work", Item.FUNCTIONAL_EFFECTS), "obstacles", new Section("obstacles", Item.FUNCTIONAL_EFFECTS),
            "benefitsWords", new Section("benefits_words", Item.BENEFITS_DEBTS), "housingWords", new Section("housing_words", Item.HOUSING));
    private static final Map<String, Section> MEETING = Map.of("conversationOn", new Section("meet_on", Item.APPOINTMENTS),
            "conversationTime", new Section("meet_at", Item.APPOINTMENTS), "conversationMode", new Section("mode", Item.APPOINTMENTS),
            "accessNeeds", new Section("access_needs", Item.PROTECTED_CHARACTERISTICS));
    private static final Map<String, String> OWNERS = Map.of("PARTICIPANT", "the person", "COACH", "the coach", "PROVIDER", "the service", "EMPLOYER", "the employer", "GP", "the GP");
    private static final Map<String, String> GAPS = Map.of("NO_SERVICE", "there is no service", "FULL", "the service is full", "NOT_ELIGIBLE", "not eligible",
            "OUT_OF_AREA", "out of area", "LANGUAGE", "nothing in the person's language", "ACCESS", "nothing that the person can use", "DECLINED", "the person does not want it");
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JdbcClient sql;

    ConversationFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var cases = caseReferences.toArray(String[]::new);
        var facts = new ArrayList<Fact>();
        if (keys.stream().anyMatch(SECTIONS::containsKey)) {
            facts.addAll(sections(SECTIONS, keys, "select distinct on (case_reference) * from conversation.conversation where case_reference = any(?) "
                    + "order by case_reference, id desc", cases));
        }
        if (keys.stream().anyMatch(MEETING::containsKey)) {
            facts.addAll(sections(MEETING, keys, "select distinct on (case_reference) * from conversation.appointment where case_reference = any(?) "
                    + "and superseded_at is null and missed_at is null and declined_at is null order by case_reference, id desc", cases));
        }
        if (keys.contains("planGoal")) {
            facts.addAll(sql.sql("select distinct on (case_reference) case_reference, organisation, goal from conversation.plan where case_reference = any(?) "
                            + "order by case_reference, version desc").param(cases).query((row, index) -> fact(row, "planGoal", Item.ACTION_PLAN, row.getString("goal"))).list());
        }
        if (keys.contains("planAgreedText")) {
            // The day on which they met over it, and nothing of what is in it.
            facts.addAll(sql.sql("select distinct on (case_reference) case_reference, organisation, agreed_at from conversation.plan where case_reference = any(?) "
                            + "order by case_reference, version").param(cases).query((row, index) -> fact(row, "planAgreedText", Item.APPOINTMENTS,
                            "Coach and person agreed a plan on " + DAY.format(row.getTimestamp("agreed_at").toInstant().atZone(ENGLAND)) + ".")).list());
        }
        if (keys.contains("planActions")) {
            facts.addAll(text(sql.sql("select p.case_reference, p.organisation, a.* from conversation.plan_action a join conversation.plan p on p.id = a.plan "
                    + "where p.case_reference = any(?) and p.version = (select max(version) from conversation.plan l where l.case_reference = p.case_reference) "
                    + "order by p.case_reference, a.position").param(cases).query((row, index) -> fact(row, "planActions", Item.ACTION_PLAN, action(row))).list()));
        }
        if (keys.contains("needsText")) {
            facts.addAll(text(sql.sql("select c.case_reference, c.organisation, n.* from conversation.need n join conversation.conversation c on c.id = n.conversation "
                    + "where c.case_reference = any(?) and c.id = (select max(id) from conversation.conversation l where l.case_reference = c.case_reference) "
                    + "order by c.case_reference, n.position").param(cases).query((row, index) -> fact(row, "needsText", Item.ACTION_PLAN, need(row))).list()));
        }
        return facts;
    }

    private List<Fact> sections(Map<String, Section> sections, Set<String> keys, String query, String[] cases) {
        return sql.sql(query).param(cases).query((row, index) -> {
            var facts = new ArrayList<Fact>();
            for (var section : sections.entrySet()) {
                var value = row.getString(section.getValue().column());
                if (keys.contains(section.getKey()) && value != null) {
                    facts.add(fact(row, section.getKey(), section.getValue().item(), value));
                }
            }
            return facts;
        }).list().stream().flatMap(List::stream).toList();
    }

    /** The lines of a case as one text. */
    private static Collection<Fact> text(List<Fact> lines) {
        return lines.stream().collect(Collectors.toMap(Fact::caseReference, line -> line,
                (above, line) -> new Fact(line.caseReference(), line.key(), line.item(), above.value() + "\n" + line.value(), line.organisation()))).values();
    }

    private static Fact fact(ResultSet row, String key, Item item, Object value) throws SQLException {
        return new Fact(row.getString("case_reference"), key, item, value, row.getString("organisation"));
    }

    private static String action(ResultSet row) throws SQLException {
        var domain = Domain.valueOf(row.getString("domain")).words();
        var gap = row.getString("gap_reason");
        return gap != null ? domain + ": no step possible, " + GAPS.getOrDefault(gap, gap)
                : domain + ": " + row.getString("step") + " (" + OWNERS.getOrDefault(row.getString("owner"), row.getString("owner")) + ", by "
                        + DAY.format(row.getObject("by_when", LocalDate.class)) + ")";
    }

    private static String need(ResultSet row) throws SQLException {
        var urgency = row.getString("urgency");
        return Stream.of(Domain.valueOf(row.getString("domain")).words(), row.getBoolean("wants_help") ? "wants help" : "wants no help",
                "TODAY".equals(urgency) ? "today" : "SOON".equals(urgency) ? "soon" : "LATER".equals(urgency) ? "later" : "").filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
