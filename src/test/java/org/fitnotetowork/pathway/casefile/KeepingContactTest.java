package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fitnotetowork.platform.area.WorkingDays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days of contact are working days, counted from the last one; a try in vain is not repeated the same day (measures, M13). */
class KeepingContactTest {

    private static CaseFileDatabase database;
    private static KeepingContact contact;

    @BeforeAll
    static void open() {
        database = new CaseFileDatabase();
        contact = new KeepingContact(database.jdbc, database.answers, new WorkingDays(), database.time);
    }

    /** One story, as time goes one way: it begins on Wednesday, 3 June 2026. */
    @Test
    void the_day_moves_with_each_contact_and_is_never_today() {
        var reference = database.files.open(new NewPerson("Sam Okoro", null, LocalDate.of(1984, 3, 12), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        assertThat(contact.nextBy(reference, 15, 5)).as("counted from today where there has been none").isEqualTo("2026-06-24");

        contact.happened(reference, "userTask_holdConversation", 50, "ncl-workwell", "coach.ncl");
        database.time.passDays(14);
        assertThat(contact.isKept(reference, 15)).isTrue();
        assertThat(contact.nextBy(reference, 15, 5)).isEqualTo("2026-06-24");
        database.time.passDays(7);
        assertThat(contact.isKept(reference, 15)).as("three weeks to the day").isFalse();
        assertThat(contact.nextBy(reference, 15, 5)).as("a week until the next try").isEqualTo("2026-07-01");

        contact.happened(reference, "userTask_getInTouch", null, "ncl-workwell", "coach.ncl");
        assertThat(contact.isKept(reference, 15)).isTrue();
        assertThat(contact.nextBy(reference, 15, 5)).isEqualTo("2026-07-15");
    }

    @Test
    void nobody_is_asked_to_get_in_touch_before_the_day_that_the_person_named() {
        var reference = database.files.open(new NewPerson("Robin Hale", null, LocalDate.of(1984, 3, 12), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        var today = LocalDate.now(database.time);
        paused(reference, today.plusDays(70));

        assertThat(contact.nextBy(reference, 15, 5)).isEqualTo(new WorkingDays().after(today.plusDays(70), 0));
        database.time.passDays(69);
        assertThat(contact.isKept(reference, 15)).isTrue();
        database.time.passDays(1);
        assertThat(contact.nextBy(reference, 15, 5)).as("afterwards the days count as ever").isEqualTo(new WorkingDays().after(LocalDate.now(database.time), 15));
    }

    private static void paused(String reference, LocalDate until) {
        database.jdbc.sql("insert into casefile.answer (case_reference, form, field, information, value, organisation, recorded_at, recorded_by) "
                + "values (:reference, 'record-pause', 'pausedUntil', 'participant', to_jsonb(:until::text), 'ncl-workwell', now(), 'coach.ncl')")
                .param("reference", reference).param("until", until.toString()).update();
    }
}
