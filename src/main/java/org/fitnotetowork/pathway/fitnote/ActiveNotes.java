package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a clinician advises for a day, for rules that must not contradict it. Whoever shows it to a person goes through the door instead. */
@Service
public class ActiveNotes {

    /** @param adjustments the ticked boxes; empty where the advice is "not fit" */
    public record ActiveNote(Advice advice, Set<Adjustment> adjustments) {
    }

    private final JdbcClient jdbc;

    ActiveNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The note that prevails on the day, whichever of the person's cases it came with; empty where none runs. */
    public Optional<ActiveNote> on(String caseReference, LocalDate day) {
        return jdbc.sql("""
                select advice, adjustments from fitnote.fit_note
                where nhs_number in (select nhs_number from fitnote.fit_note where case_reference = :reference)
                  and superseded_at is null and first_day <= :day and (last_day is null or last_day >= :day)
                order by statement_on desc, assessed_on desc, recorded_at desc limit 1""")
                .param("reference", caseReference).param("day", day)
                .query((row, index) -> new ActiveNote(Advice.valueOf(row.getString("advice")),
                        Arrays.stream((String[]) row.getArray("adjustments").getArray()).map(Adjustment::valueOf).collect(Collectors.toUnmodifiableSet()))).optional();
    }
}
