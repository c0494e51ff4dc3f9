package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fitnotetowork.pathway.referral.Event.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain H.2, row by row: what may follow what, by whose word, with what said; and what holds whatever happens. */
class LifeCycleTest {

    private static final LifeCycle.Limits LIMITS = new LifeCycle.Limits(2, 28);
    private static final Instant MONDAY = Instant.parse("2026-05-04T09:00:00Z");
    private static final Told EVERYTHING = new Told("NO_CAPACITY", LocalDate.of(2026, 5, 12), "PHONE", "A line", null, 1, "ACHIEVED", false);

    /** What has happened, what happens now and by whose word, and where the referral then stands. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # before,                                        now,                actor,   state
            '',                                              DRAFT,              LEAD,    DRAFTED
            DRAFT,                                           RELEASE,            LEAD,    DRAFTED
            DRAFT RELEASE,                                   SEND,               LEAD,    SENT
            DRAFT,                                           DISCARD,            LEAD,    DISCARDED
            DRAFT SEND,                                      FAIL_TO_DELIVER,    SYSTEM,  DELIVERY_FAILED
            DRAFT SEND FAIL_TO_DELIVER,                      SEND_ANOTHER_WAY,   LEAD,    SENT
            DRAFT SEND,                                      ACKNOWLEDGE,        PARTNER, ACKNOWLEDGED
            DRAFT SEND,                                      ACKNOWLEDGE,        SYSTEM,  ACKNOWLEDGED
            DRAFT SEND,                                      ACCEPT,             PARTNER, ACCEPTED
            DRAFT SEND ACKNOWLEDGE,                          ACCEPT,             PARTNER, ACCEPTED
            DRAFT SEND,                                      WAITLIST,           PARTNER, WAITLISTED
            DRAFT SEND ACKNOWLEDGE,                          WAITLIST,           PARTNER, WAITLISTED
            DRAFT SEND,                                      REJECT,             PARTNER, REJECTED
            DRAFT SEND ACKNOWLEDGE,                          REJECT,             PARTNER, REJECTED
            DRAFT SEND WAITLIST,                             REJECT,             PARTNER, REJECTED
            DRAFT SEND WAITLIST,                             ACCEPT,             PARTNER, ACCEPTED
            DRAFT SEND,                                      ASK_INFORMATION,    PARTNER, ON_HOLD_INFO
            DRAFT SEND WAITLIST,                             ASK_INFORMATION,    PARTNER, ON_HOLD_INFO
            DRAFT SEND ACCEPT BOOK ATTEND,                   ASK_INFORMATION,    PARTNER, ON_HOLD_INFO
            DRAFT SEND ASK_INFORMATION,                      SUPPLY_INFORMATION, LEAD,    SENT
            DRAFT SEND WAITLIST ASK_INFORMATION,             SUPPLY_INFORMATION, LEAD,    WAITLISTED
            DRAFT SEND ACCEPT,                               BOOK,               PARTNER, FIRST_APPT_BOOKED
            DRAFT SEND ACCEPT,                               BOOK,               PERSON,  FIRST_APPT_BOOKED
            DRAFT SEND ACCEPT BOOK,                          ATTEND,             PARTNER, IN_PROGRESS
            DRAFT SEND ACCEPT BOOK,                          MISS,               PARTNER, DNA
            DRAFT SEND ACCEPT BOOK,                          RESCHEDULE,         PERSON,  FIRST_APPT_BOOKED
            DRAFT SEND ACCEPT BOOK MISS,                     BOOK,               LEAD,    FIRST_APPT_BOOKED
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS,           DISCHARGE,          PARTNER, RETURNED
            DRAFT SEND ACCEPT BOOK ATTEND,                   PAUSE,              PERSON,  ON_HOLD_PERSON
            DRAFT SEND ACCEPT BOOK ATTEND PAUSE,             RESUME,             PARTNER, IN_PROGRESS
            DRAFT SEND ACCEPT BOOK ATTEND,                   COMPLETE,           PARTNER, COMPLETED
            DRAFT SEND ACCEPT BOOK ATTEND COMPLETE,          RECORD_OUTCOME,     LEAD,    OUTCOME_RECORDED
            DRAFT SEND ACCEPT BOOK ATTEND,                   RETURN,             PARTNER, RETURNED
            DRAFT SEND ACCEPT,                               RETURN,             PARTNER, RETURNED
            DRAFT,                                           WITHDRAW,           PERSON,  WITHDRAWN
            DRAFT SEND,                                      WITHDRAW,           PERSON,  WITHDRAWN
            DRAFT SEND ASK_INFORMATION,                      WITHDRAW,           PERSON,  WITHDRAWN
            DRAFT SEND ACCEPT BOOK ATTEND PAUSE,             WITHDRAW,           LEAD,    WITHDRAWN
            DRAFT SEND,                                      RECALL,             LEAD,    RECALLED
            DRAFT SEND ACCEPT BOOK,                          LAPSE,              LEAD,    LAPSED
            DRAFT SEND,                                      LAPSE,              LEAD,    LAPSED
            DRAFT SEND REJECT,                               ACCEPT_UNMET,       LEAD,    UNMET_NEED
            DRAFT SEND ACCEPT RETURN,                        ACCEPT_UNMET,       LEAD,    UNMET_NEED
            DRAFT SEND LAPSE,                                ACCEPT_UNMET,       LEAD,    UNMET_NEED
            DRAFT SEND ACCEPT BOOK ATTEND WITHDRAW,          REOPEN,             LEAD,    IN_PROGRESS
            DRAFT SEND ASK_INFORMATION WITHDRAW,             REOPEN,             LEAD,    SENT
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS DISCHARGE,        REOPEN, LEAD,    DNA
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS DISCHARGE REOPEN, BOOK,   PARTNER, FIRST_APPT_BOOKED
            DRAFT SEND,                                      CHASE,              SYSTEM,  SENT
            DRAFT SEND,                                      CALL,               LEAD,    SENT
            DRAFT SEND ACCEPT BOOK ATTEND,                   UPDATE,             PARTNER, IN_PROGRESS
            DRAFT SEND WITHDRAW,                             ENTER_IN_ERROR,     LEAD,    ENTERED_IN_ERROR
            """)
    void may_follow(String before, Step now, Actor actor, ReferralState state) {
        var standing = LifeCycle.of(story(before));
        var event = event(now, actor, EVERYTHING, MONDAY.plus(Duration.ofHours(100)));

        assertThatCode(() -> LifeCycle.check(standing, event, LIMITS)).doesNotThrowAnyException();
        assertThat(LifeCycle.of(story((before + " " + now).strip())).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before,                                now,                actor
            '',                                      SEND,               LEAD
            DRAFT,                                   ACCEPT,             PARTNER
            DRAFT,                                   RECALL,             LEAD
            DRAFT SEND,                              DISCARD,            LEAD
            DRAFT DISCARD,                           SEND,               LEAD
            DRAFT SEND,                              SEND,               LEAD
            DRAFT SEND,                              ACCEPT,             LEAD
            DRAFT SEND,                              REJECT,             SYSTEM
            DRAFT SEND,                              LAPSE,              SYSTEM
            DRAFT SEND,                              LAPSE,              PARTNER
            DRAFT SEND,                              WITHDRAW,           PARTNER
            DRAFT SEND,                              BOOK,               PARTNER
            DRAFT SEND REJECT,                       ACCEPT,             PARTNER
            DRAFT SEND REJECT,                       WITHDRAW,           PERSON
            DRAFT SEND ACCEPT,                       WAITLIST,           PARTNER
            DRAFT SEND ACCEPT,                       REJECT,             PARTNER
            DRAFT SEND ACCEPT,                       ATTEND,             PARTNER
            DRAFT SEND ACCEPT,                       COMPLETE,           PARTNER
            DRAFT SEND ACCEPT BOOK,                  PAUSE,              PARTNER
            DRAFT SEND ACCEPT BOOK MISS,             DISCHARGE,          PARTNER
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS,   BOOK,               PARTNER
            DRAFT SEND ACCEPT BOOK ATTEND,           LAPSE,              LEAD
            DRAFT SEND ASK_INFORMATION,              ASK_INFORMATION,    PARTNER
            DRAFT SEND ASK_INFORMATION,              SUPPLY_INFORMATION, PARTNER
            DRAFT SEND ASK_INFORMATION,              ACCEPT,             PARTNER
            DRAFT SEND,                              SUPPLY_INFORMATION, LEAD
            DRAFT SEND ACCEPT BOOK ATTEND,           RECORD_OUTCOME,     LEAD
            DRAFT SEND,                              ACCEPT_UNMET,       LEAD
            DRAFT SEND ACCEPT BOOK ATTEND COMPLETE,  WITHDRAW,           PERSON
            DRAFT SEND,                              REOPEN,             LEAD
            DRAFT SEND REJECT ACCEPT_UNMET,          REOPEN,             LEAD
            DRAFT SEND REJECT,                       CHASE,              SYSTEM
            """)
    void may_not_follow(String before, Step now, Actor actor) {
        var standing = LifeCycle.of(story(before));

        assertThatThrownBy(() -> LifeCycle.check(standing, event(now, actor, EVERYTHING, MONDAY.plus(Duration.ofHours(100))), LIMITS)).isInstanceOf(StepRefused.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT SEND,                            REJECT,             PARTNER
            DRAFT SEND,                            WAITLIST,           PARTNER
            DRAFT SEND,                            ASK_INFORMATION,    PARTNER
            DRAFT SEND ASK_INFORMATION,            SUPPLY_INFORMATION, LEAD
            DRAFT SEND ACCEPT,                     BOOK,               PARTNER
            DRAFT SEND ACCEPT BOOK,                MISS,               PARTNER
            DRAFT SEND ACCEPT BOOK,                RESCHEDULE,         PARTNER
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS, DISCHARGE,          PARTNER
            DRAFT SEND ACCEPT BOOK ATTEND,         PAUSE,              PARTNER
            DRAFT SEND ACCEPT BOOK ATTEND,         COMPLETE,           PARTNER
            DRAFT SEND ACCEPT BOOK ATTEND,         RETURN,             PARTNER
            DRAFT SEND,                            RECALL,             LEAD
            DRAFT SEND REJECT,                     ACCEPT_UNMET,       LEAD
            DRAFT SEND WITHDRAW,                   REOPEN,             LEAD
            """)
    void needs_more_to_be_said(String before, Step now, Actor actor) {
        var standing = LifeCycle.of(story(before));

        assertThatThrownBy(() -> LifeCycle.check(standing, event(now, actor, Told.NOTHING, MONDAY), LIMITS)).isInstanceOf(StepRefused.class).hasMessageContaining("needs");
    }

    @Test
    void leaving_needs_no_reason_and_no_note() {
        assertThatCode(() -> LifeCycle.check(LifeCycle.of(story("DRAFT SEND ACCEPT")), event(Step.WITHDRAW, Actor.PERSON, Told.NOTHING, MONDAY), LIMITS)).doesNotThrowAnyException();
    }

    @Test
    void support_that_has_begun_is_handed_back_with_a_note_and_support_that_has_not_without() {
        var reasonOnly = event(Step.RETURN, Actor.PARTNER, Told.because("ENDED_EARLY", null), MONDAY);

        assertThatCode(() -> LifeCycle.check(LifeCycle.of(story("DRAFT SEND ACCEPT")), reasonOnly, LIMITS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LifeCycle.check(LifeCycle.of(story("DRAFT SEND ACCEPT BOOK ATTEND")), reasonOnly, LIMITS)).isInstanceOf(StepRefused.class);
    }

    @Test
    void what_is_over_is_taken_up_again_within_28_days_and_not_later() {
        var over = LifeCycle.of(story("DRAFT SEND ACCEPT WITHDRAW"));

        assertThatCode(() -> LifeCycle.check(over, event(Step.REOPEN, Actor.LEAD, EVERYTHING, over.since().plus(Duration.ofDays(28))), LIMITS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LifeCycle.check(over, event(Step.REOPEN, Actor.LEAD, EVERYTHING, over.since().plus(Duration.ofDays(28)).plusSeconds(1)), LIMITS))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void an_area_may_set_another_span() {
        var over = LifeCycle.of(story("DRAFT SEND ACCEPT WITHDRAW"));
        var afterAFortnight = event(Step.REOPEN, Actor.LEAD, EVERYTHING, over.since().plus(Duration.ofDays(15)));

        assertThatCode(() -> LifeCycle.check(over, afterAFortnight, LIMITS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LifeCycle.check(over, afterAFortnight, new LifeCycle.Limits(2, 14))).isInstanceOf(StepRefused.class).hasMessageContaining("14 days");
    }

    /** As HMPPS names ends: never started, started and not finished, finished. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DRAFT SEND ACCEPT BOOK,                                 -
            DRAFT SEND REJECT,                                      CANCELLED
            DRAFT SEND ACCEPT BOOK WITHDRAW,                        CANCELLED
            DRAFT SEND ACCEPT BOOK MISS BOOK MISS DISCHARGE,        CANCELLED
            DRAFT SEND ACCEPT BOOK ATTEND RETURN,                   ENDED_EARLY
            DRAFT SEND ACCEPT BOOK ATTEND PAUSE WITHDRAW,           ENDED_EARLY
            DRAFT SEND ACCEPT BOOK ATTEND COMPLETE,                 COMPLETED
            DRAFT SEND ACCEPT BOOK ATTEND COMPLETE RECORD_OUTCOME,  COMPLETED
            """)
    void an_end_has_a_label(String story, Standing.End end) {
        assertThat(LifeCycle.of(story(story)).end()).isEqualTo(end);
    }

    /** Invariants 4 and 6 over lives made at random: who is open is waited for at some stage or by a task of ours; and a clock's own steps change nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void in_every_life_somebody_is_waited_for_until_it_is_over(long seed) {
        var chance = new Random(seed);
        for (var lives = 0; lives < 50; lives++) {
            var life = new ArrayList<>(story("DRAFT"));
            for (var tries = 0; tries < 60; tries++) {
                var step = Step.values()[chance.nextInt(Step.values().length)];
                var event = event(step, Actor.values()[chance.nextInt(4)], chance.nextBoolean() ? EVERYTHING : Told.NOTHING, MONDAY.plus(Duration.ofHours(life.size() * 5L)));
                var before = LifeCycle.of(life);
                if (isRefused(before, event)) {
                    continue;
                }
                life.add(event);
                var after = LifeCycle.of(life);
                assertThat(after.state()).as("after %s", life.stream().map(Event::step).toList()).isNotNull();
                if (step == Step.CHASE || step == Step.CALL) {
                    assertThat(after).as("a clock changes nothing").isEqualTo(before);
                }
                assertThat(after.end() == null).isEqualTo(after.state().isOpen());
                assertThat(isWaitedFor(life, after.state())).as("somebody is waited for after %s", life.stream().map(Event::step).toList()).isTrue();
            }
        }
    }

    private static boolean isRefused(Standing before, Event event) {
        try {
            LifeCycle.check(before, event, LIMITS);
            return false;
        } catch (StepRefused refused) {
            return true;
        }
    }

    private static boolean isWaitedFor(List<Event> life, ReferralState state) {
        return !state.isWithPartner() || Waiting.of(RandomReferral.with(life), RandomReferral.EVERY_DAY_WORKS) != null;
    }

    static List<Event> story(String steps) {
        var events = new ArrayList<Event>();
        Arrays.stream(steps.split(" ")).filter(step -> !step.isBlank())
                .forEach(step -> events.add(event(Step.valueOf(step), Actor.LEAD, EVERYTHING, MONDAY.plus(Duration.ofHours(events.size())))));
        return events;
    }

    private static Event event(Step step, Actor actor, Told told, Instant at) {
        return new Event(step, at, "somebody", actor, "ncl-workwell", "PLATFORM", told);
    }
}
