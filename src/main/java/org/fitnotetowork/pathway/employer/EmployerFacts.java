package org.fitnotetowork.pathway.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What work with employers brings to the door: the employer adviser's own record. The return plan has an owner of its own, {@link ReturnPlanFacts}. */
@Component
class EmployerFacts implements InformationOwner {

    private static final String EMPLOYER = "employerName";
    private static final String CONTACT = "employerContact";
    private static final String DISABILITY_CONFIDENT = "disabilityConfidentText";
    private static final Set<String> OF_CONTACT = Set.of(EMPLOYER, CONTACT, DISABILITY_CONFIDENT);
    private static final String ADJUSTMENTS = "adjustmentsText";

    private final JdbcClient sql;
    private final Clock clock;

    EmployerFacts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var cases = caseReferences.toArray(String[]::new);
        var facts = new ArrayList<Fact>();
        if (keys.stream().anyMatch(OF_CONTACT::contains)) {
            facts.addAll(sql.sql("select distinct on (case_reference) * from employer.contact where case_reference = any(?) and employer_name is not null order by case_reference, id desc")
                    .param(cases).query((row, index) -> contact(row)).list().stream().flatMap(List::stream).filter(fact -> keys.contains(fact.key())).toList());
        }
        if (keys.contains(ADJUSTMENTS)) {
            facts.addAll(sql.sql("select distinct on (case_reference, adjustment, detail) * from employer.adjustment where case_reference = any(?) "
                            + "order by case_reference, adjustment, detail, id desc")
                    .param(cases).query((row, index) -> fact(row, ADJUSTMENTS, Item.ADJUSTMENTS, adjustment(row))).list().stream()
                    .collect(Collectors.toMap(Fact::caseReference, line -> line, (above, line) -> new Fact(line.caseReference(), line.key(), line.item(),
                            above.value() + "\n" + line.value(), line.organisation(), line.recordedFor()))).values());
        }
        return facts;
    }

    private List<Fact> contact(ResultSet row) throws SQLException {
        var facts = new ArrayList<>(List.of(fact(row, EMPLOYER, Item.WORK_OUTCOME, row.getString("employer_name"))));
        if (row.getString("employer_contact") != null) {
            facts.add(fact(row, CONTACT, Item.WORK_OUTCOME, row.getString("employer_contact")));
        }
        if (row.getString("disability_confident") != null) {
            var membership = new DisabilityConfident(DisabilityConfident.Level.valueOf(row.getString("disability_confident")), row.getObject("disability_confident_until", LocalDate.class));
            facts.add(fact(row, DISABILITY_CONFIDENT, Item.WORK_OUTCOME, membership.inWords(LocalDate.now(clock))));
        }
        return facts;
    }

    private static Fact fact(ResultSet row, String key, Item item, String value) throws SQLException {
        return new Fact(row.getString("case_reference"), key, item, value, row.getString("organisation"), Recipient.EMPLOYER_ADVISER);
    }

    private static String adjustment(ResultSet row) throws SQLException {
        var why = new ArrayList<String>();
        if (row.getString("why_not") != null) {
            why.add(Adjustment.WhyNot.valueOf(row.getString("why_not")).words());
        }
        if (row.getString("reason") != null) {
            why.add(row.getString("reason"));
        }
        if (row.getString("trial_until") != null) {
            why.add("until " + row.getString("trial_until"));
        }
        return row.getString("detail") + ": " + Adjustment.Decision.valueOf(row.getString("decision")).words() + (why.isEmpty() ? "" : " (" + String.join("; ", why) + ")");
    }
}
