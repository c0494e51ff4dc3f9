package org.fitnotetowork.pathway.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings to the door what the case file holds: the person, their work, what became of the case, and the stored answers. */
@Component
class CaseInformation implements InformationOwner {

    private static final String ENDED = "Your referral has ended. The person has not agreed to share more.";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JdbcClient jdbc;
    private final StoredAnswers answers;

    CaseInformation(JdbcClient jdbc, StoredAnswers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var facts = new ArrayList<Fact>(answers.facts(caseReferences, keys));
        jdbc.sql("""
                select c.reference, c.opened_in, c.way_in, coalesce(c.lead_organisation, c.opened_in) as owner, p.name, p.nhs_number, p.date_of_birth, p.phone,
                       w.work_status, w.organisation as work_status_from,
                       (select outcome from casefile.closing where case_reference = c.reference order by id desc limit 1) as last_outcome,
                       (select min(leads_since) from casefile.lead where case_reference = c.reference) as taken_up
                from casefile.current_case c join casefile.person p on p.id = c.person
                left join lateral (select work_status, organisation from casefile.work_status where case_reference = c.reference order by id desc limit 1) w on true
                where c.reference = any(:references)""")
                .param("references", caseReferences.toArray(String[]::new)).query((row, index) -> of(row)).list().forEach(facts::addAll);
        return facts.stream().filter(fact -> keys.contains(fact.key())).toList();
    }

    private static List<Fact> of(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        var facts = new ArrayList<Fact>();
        add(facts, reference, "personName", Item.PARTICIPANT, row.getString("name"), row.getString("opened_in"));
        add(facts, reference, "nhsNumber", Item.PARTICIPANT, NhsNumber.of(row.getString("nhs_number")).map(NhsNumber::toString).orElse(null), row.getString("opened_in"));
        add(facts, reference, "dateOfBirth", Item.PARTICIPANT, row.getObject("date_of_birth", LocalDate.class).toString(), row.getString("opened_in"));
        add(facts, reference, "contactPhone", Item.PARTICIPANT, row.getString("phone"), row.getString("opened_in"));
        add(facts, reference, "reason", Item.PARTICIPANT, WayIn.valueOf(row.getString("way_in")).words(), row.getString("opened_in"));
        var workStatus = row.getString("work_status");
        if (workStatus != null) {
            add(facts, reference, "workStatus", Item.WORK_OUTCOME, workStatus, row.getString("work_status_from"));
            add(facts, reference, "workStatusText", Item.WORK_OUTCOME, WorkStatus.valueOf(workStatus).words(), row.getString("work_status_from"));
        }
        // Whoever sent the person here learns that somebody has taken up what they asked for: that is being a participant at all.
        add(facts, reference, "takenUpText", Item.PARTICIPANT, takenUp(row), row.getString("owner"));
        var outcome = row.getString("last_outcome");
        if (outcome != null) {
            // Whoever may read the second gets it; whoever sent the person here at least learns that the referral has ended.
            add(facts, reference, "outcomeText", Item.PARTICIPANT, ENDED, row.getString("owner"));
            add(facts, reference, "outcomeText", Item.WORK_OUTCOME, CaseOutcome.sentence(outcome), row.getString("owner"));
        }
        return facts;
    }

    private static String takenUp(ResultSet row) throws SQLException {
        var since = row.getTimestamp("taken_up");
        return since == null ? null : "A coach took up the referral on " + DAY.format(since.toInstant().atZone(ENGLAND)) + ".";
    }

    private static void add(List<Fact> facts, String reference, String key, Item item, String value, String organisation) {
        if (value != null) {
            facts.add(new Fact(reference, key, item, value, organisation));
        }
    }
}
