package org.fitnotetowork.platform.disclosure;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who saw which kinds of information of which case, when and what for. Append-only: the database refuses to change or delete a row. Holds no content. */
@Component
class AccessLog {

    /** In place of a recipient of the matrix. */
    private static final String OUTSIDE = "OUTSIDE";

    private static final String INSERT = "insert into platform.access_log (seen_at, seen_by, organisations, recipient, purpose, case_reference, items) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AccessLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Reader reader, Map<String, Set<Item>> itemsByCase) {
        if (itemsByCase.isEmpty()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        var organisations = String.join(" ", reader.organisations());
        jdbc.batchUpdate(INSERT, itemsByCase.entrySet().stream()
                .map(entry -> new Object[] {now, reader.user(), organisations, reader.recipient().name(), reader.purpose(), entry.getKey(), codes(entry.getValue())}).toList());
    }

    /** Whoever got it has no column in the matrix and no sign-in; {@code seen_by} is whoever handed it over. */
    void writeHandOver(String by, String organisation, String purpose, String caseReference, Set<Item> items) {
        jdbc.update(INSERT, Timestamp.from(clock.instant()), by, organisation, OUTSIDE, purpose, caseReference, codes(items));
    }

    private static String[] codes(Set<Item> items) {
        return items.stream().map(Item::code).sorted().toArray(String[]::new);
    }
}
