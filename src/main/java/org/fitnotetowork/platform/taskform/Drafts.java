package org.fitnotetowork.platform.taskform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What somebody has typed and not yet sent. One draft per task and person; gone when the task ends. */
@Component
class Drafts {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() { };

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void save(String task, String person, Map<String, Object> answers) {
        try {
            jdbc.update("insert into platform.draft (task, saved_by, answers, saved_at) values (?, ?, ?::jsonb, ?) "
                    + "on conflict (task, saved_by) do update set answers = excluded.answers, saved_at = excluded.saved_at",
                    task, person, json.writeValueAsString(answers), Timestamp.from(clock.instant()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("answers come from JSON", impossible);
        }
    }

    Optional<Map<String, Object>> find(String task, String person) {
        return jdbc.query("select answers from platform.draft where task = ? and saved_by = ?", (row, index) -> read(row.getString(1)), task, person).stream().findFirst();
    }

    void delete(String task) {
        jdbc.update("delete from platform.draft where task = ?", task);
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be read", broken);
        }
    }
}
