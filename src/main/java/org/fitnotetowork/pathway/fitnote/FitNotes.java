package org.fitnotetowork.pathway.fitnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds notes that have been recorded. */
@Component
class FitNotes {

    private static final String NOTE = "select number, case_reference, advice, first_day, last_day, assessed_on, statement_on, superseded_at from fitnote.fit_note ";

    private final JdbcClient jdbc;

    FitNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every note of the person, whichever practice recorded it and superseded or not. */
    List<FitNote> of(NhsNumber person) {
        return jdbc.sql(NOTE + "where nhs_number = :number order by first_day").param("number", person.digits()).query((row, index) -> note(row)).list();
    }

    /** The person's note of this number. */
    Optional<FitNote> find(NhsNumber person, String number) {
        return jdbc.sql(NOTE + "where nhs_number = :person and number = :number").param("person", person.digits()).param("number", number).query((row, index) -> note(row)).optional();
    }

    private static FitNote note(ResultSet row) throws SQLException {
        return new FitNote(row.getString("number"), row.getString("case_reference"), Advice.valueOf(row.getString("advice")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)), row.getObject("assessed_on", LocalDate.class),
                row.getObject("statement_on", LocalDate.class), row.getTimestamp("superseded_at") != null);
    }
}
