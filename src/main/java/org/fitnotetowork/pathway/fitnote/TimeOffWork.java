package org.fitnotetowork.pathway.fitnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings to the door how long somebody has been off work: once as the episode, once as sick pay may count it, and never one for the other (domain C4, E4). */
@Component
class TimeOffWork implements InformationOwner {

    private static final Set<String> KEYS = Set.of("weeksOffWork", "sickPayWeeks");

    private record Said(String caseReference, LocalDate firstDay) {
    }

    private record Certified(String caseReference, String organisation, DateRange newest, DateRange period) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    TimeOffWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts every note of the person and the days before one that they tell of, as sickness does not begin again with a case. */
    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (KEYS.stream().noneMatch(keys::contains)) {
            return List.of();
        }
        var references = caseReferences.toArray(String[]::new);
        var said = jdbc.sql("""
                select distinct asked.case_reference, d.id, d.first_day from fitnote.fit_note asked join fitnote.fit_note own on own.nhs_number = asked.nhs_number
                join fitnote.first_day_off d on d.case_reference = own.case_reference where asked.case_reference = any(:references) order by d.id""")
                .param("references", references).query((row, index) -> new Said(row.getString("case_reference"), row.getObject("first_day", LocalDate.class))).list().stream()
                .collect(Collectors.groupingBy(Said::caseReference, Collectors.mapping(Said::firstDay, Collectors.toList())));
        return jdbc.sql("""
                select newest.case_reference, newest.organisation, newest.first_day as newest_from, newest.last_day as newest_to, n.first_day, n.last_day
                from (select distinct on (case_reference) * from fitnote.fit_note where case_reference = any(:references) and superseded_at is null
                    order by case_reference, statement_on desc, assessed_on desc, recorded_at desc) newest
                join fitnote.fit_note n on n.nhs_number = newest.nhs_number""")
                .param("references", references).query((row, index) -> certified(row)).list().stream()
                .collect(Collectors.groupingBy(Certified::caseReference)).values().stream().flatMap(notes -> inWords(notes, said)).filter(fact -> keys.contains(fact.key())).toList();
    }

    private Stream<Fact> inWords(List<Certified> notes, Map<String, List<LocalDate>> said) {
        var newest = notes.get(0);
        var timeOff = SelfCertified.with(notes.stream().map(Certified::period).toList(), said.getOrDefault(newest.caseReference(), List.of()));
        var today = LocalDate.now(clock);
        var sickPay = SickPaySeries.around(newest.newest(), timeOff);
        var spells = sickPay.spells().size() == 1 ? "" : ", in " + sickPay.spells().size() + " spells that link";
        return Stream.of(new Fact(newest.caseReference(), "weeksOffWork", Item.FIT_NOTE_ADVICE, String.valueOf(Episode.around(newest.newest(), timeOff).weeks(today)), newest.organisation()),
                new Fact(newest.caseReference(), "sickPayWeeks", Item.FIT_NOTE_ADVICE, sickPay.weeks(today) + " of " + sickPay.longestWeeks() + spells, newest.organisation()));
    }

    private static Certified certified(ResultSet row) throws SQLException {
        return new Certified(row.getString("case_reference"), row.getString("organisation"),
                new DateRange(row.getObject("newest_from", LocalDate.class), row.getObject("newest_to", LocalDate.class)),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
    }
}
