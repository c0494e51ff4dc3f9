package org.fitnotetowork.platform.notify;

import java.sql.Timestamp;
import java.time.Period;
import java.time.ZonedDateTime;
import org.fitnotetowork.platform.retention.ShortLived;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words of a message go after a while; that it was written, of which kind, to whom and when, stays (domain J.3). */
@Component
class MessageTexts implements ShortLived {

    private final JdbcTemplate jdbc;
    private final Period kept;

    MessageTexts(JdbcTemplate jdbc, @Value("${fitnote.retention.message-texts}") Period kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "texts of messages";
    }

    @Override
    public int deleteOver(ZonedDateTime now) {
        return jdbc.update("update platform.message set text = null where text is not null and written_at <= ?", Timestamp.from(now.minus(kept).toInstant()));
    }
}
