package org.fitnotetowork.platform.notify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Words meant for an organisation lack what every person is told, so they cannot reach one (domain J.6, S6). */
class OutboxTest {

    private static final String CASE = "HW-2026-000001";

    private final JdbcTemplate jdbc = mock(JdbcTemplate.class);
    private final Outbox outbox = new Outbox(jdbc, Clock.systemUTC());

    @Test
    void S6_there_is_no_way_past_what_every_person_is_told() {
        assertThatThrownBy(() -> outbox.write("key", Outbox.Kind.REFERRAL_CHASER, CASE, CASE)).hasMessageContaining("not written to a person");
        assertThatThrownBy(() -> outbox.write("key", Outbox.Kind.CONVERSATION_REMINDER, "ncl-physio", CASE)).hasMessageContaining("not written to an organisation");
        verifyNoInteractions(jdbc);
    }

    @Test
    void nothing_is_added_to_what_every_person_is_told() {
        assertThatThrownBy(() -> outbox.write("key", Outbox.Kind.REFERRAL_NOT_HEARD, CASE, CASE, "HW-2026-000001-R1")).hasMessageContaining("the same to every person");
        verifyNoInteractions(jdbc);
    }
}
