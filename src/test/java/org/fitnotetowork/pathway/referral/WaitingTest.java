package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fitnotetowork.pathway.referral.Waiting.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partner's clock stands while it waits for us; the person's never (domain H.2, needInfo). */
class WaitingTest {

    @Test
    void a_question_stops_the_partners_clock_for_as_long_as_we_take_to_answer() {
        var asked = referral("4 SEND", "6 ASK_INFORMATION", "11 SUPPLY_INFORMATION");

        var waiting = Waiting.of(asked, RandomReferral.EVERY_DAY_WORKS);

        assertThat(waiting.workingDaysOnHold()).isEqualTo(5);
        assertThat(waiting.after(4, RandomReferral.EVERY_DAY_WORKS)).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(waiting.since()).as("the person has waited since the day of sending").isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void without_a_question_no_day_is_taken_off() {
        assertThat(Waiting.of(referral("4 SEND", "6 CHASE"), RandomReferral.EVERY_DAY_WORKS).workingDaysOnHold()).isZero();
    }

    @Test
    void a_booked_appointment_is_waited_for() {
        var waiting = Waiting.of(referral("4 SEND", "5 ACCEPT", "6 BOOK"), RandomReferral.EVERY_DAY_WORKS);

        assertThat(waiting).isEqualTo(new Waiting(Stage.VISIT, LocalDate.of(2026, 5, 20), 0));
    }

    /** Nobody is chased for days on which there was nothing to do (domain H.2, reopen). */
    @ParameterizedTest
    @CsvSource({"'4 SEND,6 WITHDRAW,18 REOPEN',ANSWER,18", "'4 SEND,8 WAITLIST,9 WITHDRAW,18 REOPEN',WAITING_LIST,18", "'4 SEND,9 ACCEPT,10 WITHDRAW,18 REOPEN',FIRST_APPOINTMENT,18",
            "'4 SEND,5 ACCEPT,6 BOOK,7 WITHDRAW,18 REOPEN',VISIT,20", "'4 SEND,5 ACCEPT,6 BOOK,7 WITHDRAW,24 REOPEN',VISIT,24",
            "'4 SEND,5 ACCEPT,6 BOOK,7 ATTEND,8 WITHDRAW,18 REOPEN',SUPPORT,18", "'4 SEND,6 WITHDRAW,18 REOPEN,21 ACCEPT',FIRST_APPOINTMENT,21"})
    void what_was_taken_up_again_is_waited_for_from_that_day(String story, Stage stage, int since) {
        var waiting = Waiting.of(referral(story.split(",")), RandomReferral.EVERY_DAY_WORKS);

        assertThat(waiting).isEqualTo(new Waiting(stage, LocalDate.of(2026, 5, since), 0));
    }

    @Test
    void a_question_from_before_the_end_takes_no_day_off_afterwards() {
        var again = referral("4 SEND", "5 ASK_INFORMATION", "8 SUPPLY_INFORMATION", "9 WITHDRAW", "18 REOPEN");

        assertThat(Waiting.of(again, RandomReferral.EVERY_DAY_WORKS).workingDaysOnHold()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'4 SEND',ANSWER,4", "'4 SEND,7 ACKNOWLEDGE',ANSWER,4", "'4 SEND,8 WAITLIST',WAITING_LIST,8", "'4 SEND,9 ACCEPT',FIRST_APPOINTMENT,9",
            "'4 SEND,5 ACCEPT,6 BOOK,20 MISS',FIRST_APPOINTMENT,20", "'4 SEND,5 ACCEPT,6 BOOK,20 ATTEND',SUPPORT,20", "'4 SEND,5 ACCEPT,6 BOOK,20 ATTEND,28 UPDATE',SUPPORT,28",
            "'4 SEND,5 ACCEPT,6 BOOK,7 ASK_INFORMATION',VISIT,20"})
    void each_stage_has_a_clock_of_its_own(String story, Stage stage, int since) {
        var waiting = Waiting.of(referral(story.split(",")), RandomReferral.EVERY_DAY_WORKS);

        assertThat(waiting.stage()).isEqualTo(stage);
        assertThat(waiting.since()).isEqualTo(LocalDate.of(2026, 5, since));
    }

    /** Each event with its day in May 2026; appointments are on the 20th. */
    private static Referral referral(String... story) {
        List<Event> events = Arrays.stream(story).map(one -> one.split(" ")).map(one -> new Event(Step.valueOf(one[1]), Instant.parse("2026-05-%02dT09:00:00Z".formatted(Integer.parseInt(one[0]))),
                "somebody", Event.Actor.PARTNER, "ncl-physio", "PLATFORM", Told.on(LocalDate.of(2026, 5, 20)))).toList();
        return RandomReferral.with(java.util.stream.Stream.concat(LifeCycleTest.story("DRAFT").stream(), events.stream()).toList());
    }
}
