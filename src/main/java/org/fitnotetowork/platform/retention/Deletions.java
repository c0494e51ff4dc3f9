package org.fitnotetowork.platform.retention;

import java.sql.Timestamp;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates of what was deleted, a row a kind and day. */
@Repository
class Deletions {

    private final JdbcClient sql;

    Deletions(JdbcClient sql) {
        this.sql = sql;
    }

    /** True where nobody has begun this day's. Another node that asks meanwhile waits until the transaction ends. */
    boolean begin(String what, ZonedDateTime now) {
        return sql.sql("insert into platform.deletion (what, on_day, how_many, deleted_at) values (?, ?, 0, ?) on conflict (what, on_day) do nothing")
                .params(what, now.toLocalDate(), Timestamp.from(now.toInstant())).update() == 1;
    }

    void done(String what, ZonedDateTime now, int howMany) {
        sql.sql("update platform.deletion set how_many = ? where what = ? and on_day = ?").params(howMany, what, now.toLocalDate()).update();
    }
}
