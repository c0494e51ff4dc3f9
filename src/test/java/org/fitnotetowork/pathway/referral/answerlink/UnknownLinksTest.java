package org.fitnotetowork.pathway.referral.answerlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

/** Whoever tries links that nobody sent has to wait; nobody else has to. */
class UnknownLinksTest {

    private final Tables.Time time = new Tables.Time();
    private final UnknownLinks unknown = new UnknownLinks(time);

    @Test
    void after_thirty_in_a_minute_an_address_waits_for_the_rest_of_the_minute() {
        tries("10.0.0.1", UnknownLinks.IN_A_MINUTE - 1);
        assertThat(unknown.tooManyFrom("10.0.0.1")).isFalse();
        tries("10.0.0.1", 1);

        assertThat(unknown.tooManyFrom("10.0.0.1")).isTrue();
        assertThat(unknown.tooManyFrom("10.0.0.2")).as("somebody else").isFalse();
        time.passes(Duration.ofMinutes(1));
        assertThat(unknown.tooManyFrom("10.0.0.1")).isFalse();
    }

    @Test
    void one_bad_link_now_and_then_is_never_too_many() {
        for (var hour = 0; hour < 100; hour++) {
            tries("10.0.0.1", 1);
            time.passes(Duration.ofHours(1));
        }
        assertThat(unknown.tooManyFrom("10.0.0.1")).isFalse();
    }

    @Test
    void what_is_remembered_does_not_grow_without_an_end() {
        tries("10.0.0.1", UnknownLinks.IN_A_MINUTE);
        for (var other = 0; other < 10_000; other++) {
            tries("10.1." + other / 256 + "." + other % 256, 1);
        }
        assertThat(unknown.tooManyFrom("10.0.0.1")).as("the oldest is forgotten first").isFalse();
    }

    private void tries(String address, int times) {
        for (var time = 0; time < times; time++) {
            unknown.cameFrom(address);
        }
    }
}
