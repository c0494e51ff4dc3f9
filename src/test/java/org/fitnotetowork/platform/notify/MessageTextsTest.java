package org.fitnotetowork.platform.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The words of a message are kept for thirty days, that it was written for as long as the case (domain J.3). */
class MessageTextsTest {

    private static final String CASE = "HW-2026-000001";

    private final Tables.Time time = new Tables.Time();
    private final DataSource database = Tables.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final Outbox outbox = new Outbox(jdbc, time);
    private final MessageTexts texts = new MessageTexts(jdbc, Period.ofDays(30));

    @Test
    void after_thirty_days_the_words_are_gone_and_not_a_day_before() {
        outbox.write("old", Outbox.Kind.REFERRAL_CHASER, "ncl-physio", CASE, "HW-2026-000001-R1 https://fitnote.example.nhs.uk/answer/abc");
        time.passes(Duration.ofDays(1));
        outbox.write("young", Outbox.Kind.CONVERSATION_REMINDER, CASE, CASE);

        time.passes(Duration.ofDays(28));
        assertThat(texts.deleteOver(ZonedDateTime.now(time))).isZero();
        assertThat(message("old").get("text")).asString().contains("/answer/abc");

        time.passes(Duration.ofDays(1));
        assertThat(texts.deleteOver(ZonedDateTime.now(time))).isOne();
        assertThat(message("old").get("text")).isNull();
        assertThat(message("young").get("text")).asString().contains("voluntary");
        assertThat(texts.deleteOver(ZonedDateTime.now(time))).as("a second time").isZero();
    }

    @Test
    void that_it_was_written_of_which_kind_to_whom_and_when_stays_and_it_is_not_written_again() {
        outbox.write("old", Outbox.Kind.REFERRAL_CHASER, "ncl-physio", CASE, "HW-2026-000001-R1");
        var before = message("old");
        time.passes(Duration.ofDays(30));
        texts.deleteOver(ZonedDateTime.now(time));

        outbox.write("old", Outbox.Kind.REFERRAL_CHASER, "ncl-physio", CASE, "HW-2026-000001-R1");

        assertThat(message("old")).containsEntry("text", null).containsEntry("kind", "REFERRAL_CHASER").containsEntry("recipient", "ncl-physio").containsEntry("case_reference", CASE)
                .containsEntry("written_at", before.get("written_at"));
        assertThat(jdbc.queryForObject("select count(*) from platform.message", Long.class)).isOne();
    }

    private Map<String, Object> message(String key) {
        return jdbc.queryForMap("select * from platform.message where key = ?", key);
    }
}
