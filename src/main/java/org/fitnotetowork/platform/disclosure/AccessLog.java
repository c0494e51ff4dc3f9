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
        jdbc.batchUpdate("insert into platform.access_log (seen_at, seen_by, organisations, recipient, purpose, case_reference, items) values (?, ?, ?, ?, ?, ?, ?)",
                itemsByCase.entrySet().stream().map(entry -> new Object[] {now, reader.user(), organisations, reader.recipient().name(), reader.purpose(), entry.getKey(),
                        entry.getValue().stream().map(Item::code).sorted().toArray(String[]::new)}).toList());
    }
}
