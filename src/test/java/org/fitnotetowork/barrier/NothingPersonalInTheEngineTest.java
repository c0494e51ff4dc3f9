package org.fitnotetowork.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine knows where, the case file knows what: a word typed into every free-text field of both journeys is nowhere in the engine or the log. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalInTheEngineTest {

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_word_typed_everywhere_is_in_the_case_file_and_nowhere_else(CapturedOutput log) {
        var canary = new Canary();
        var typing = partnership.typing(canary);
        Stories.inWork(typing, Partnership.somebody("Kim"));
        Stories.outOfWork(typing, Partnership.somebody("Lee"));

        // The scan would find it: the case file's own tables are full of it.
        assertThat(canary.typedInto()).hasSizeGreaterThan(25);
        assertThat(placesWith(Canary.WORD, "casefile")).isNotEmpty();
        assertThat(placesWith(Canary.WORD, "engine")).isEmpty();
        assertThat(log.getAll()).doesNotContain(Canary.WORD);
        assertThat(jdbc.queryForObject("select count(*) from platform.message where text like ?", Long.class, "%" + Canary.WORD + "%")).isZero();
        assertThat(jdbc.queryForObject("select count(*) from platform.draft", Long.class)).isZero();
    }

    /** Every text and binary column of every table of the schema that holds the word. */
    private List<String> placesWith(String word, String schema) {
        var places = new ArrayList<String>();
        jdbc.query("select table_name, column_name, data_type from information_schema.columns where table_schema = ? "
                + "and data_type in ('character varying', 'text', 'character', 'bytea', 'jsonb', 'ARRAY')", row -> {
            var column = "\"" + row.getString(2) + "\"";
            var text = row.getString(3).equals("bytea") ? "encode(" + column + ", 'escape')" : column + "::text";
            var hits = jdbc.queryForObject("select count(*) from " + schema + ".\"" + row.getString(1) + "\" where " + text + " like ?", Long.class, "%" + word + "%");
            if (hits > 0) {
                places.add(row.getString(1) + "." + row.getString(2));
            }
        }, schema);
        return places;
    }
}
