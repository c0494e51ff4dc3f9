package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.platform.area.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager's question answered from what stands in the tables. */
class WhatIfTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final ScenarioForm NOTHING = new ScenarioForm("", "", "", "", "");

    private final Tables.Time clock = new Tables.Time();
    private final JdbcClient jdbc = JdbcClient.create(Tables.fresh());
    private final AreaHistories histories = new AreaHistories(jdbc);
    private final WhatIf whatIf = new WhatIf(histories, new WorkingDays(), new PartnerKinds(), clock);
    private int steps;

    @Test
    void with_nobody_there_it_says_that_there_is_too_little_and_shows_nothing() {
        var answer = whatIf.ask("ncl", NOTHING);

        assertThat(answer.fewest()).isEqualTo(30);
        assertThat(answer.journeys()).isNull();
        assertThat(answer.asItIs()).isNull();
        assertThat(answer.backTest()).isNull();
    }

    @Test
    void moments_are_days_of_englands_clock_and_what_nobody_waits_in_is_not_there() {
        step("a", "new-referral", "userTask_offerSupport", "US", "", "2026-03-28T23:30", "2026-03-29T00:15", "2026-03-30T06:00", "ncl");
        step("a", "support", "callActivity_consent", null, "", "2026-03-28T23:30", null, null, "ncl");
        step("b", "new-referral", "userTask_offerSupport", "US", "", "2026-03-28T23:30", null, null, "gm");
        step("c", "new-referral", "userTask_offerSupport", "US", "", "2023-03-28T23:30", null, "2023-04-28T23:30", "ncl");

        var history = histories.of("ncl", clock.instant());

        assertThat(history.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.place()).isEqualTo(new Place("new-referral", "userTask_offerSupport", ""));
            assertThat(Math.floor(stay.began())).isEqualTo(LocalDate.of(2026, 3, 28).toEpochDay());
            assertThat(Math.floor(stay.claimed())).as("a quarter past midnight").isEqualTo(LocalDate.of(2026, 3, 29).toEpochDay());
            assertThat(stay.ended() % 1).as("six o'clock by summer time too").isEqualTo(0.25);
        });
        assertThat(history.firstDay()).isEqualTo(LocalDate.of(2026, 5, 5).toEpochDay());
    }

    @Test
    void a_question_is_answered_with_steps_called_as_the_models_call_them_and_without_anybodys_case() throws Exception {
        fortyPeople();
        jdbc.sql("insert into insight.element values ('m:1', 'userTask_offerSupport', 'consent', 'Consent', 1, 'Make an offer', 'TASK', null), ('m:2', 'userTask_offerSupport', 'consent', 'Consent', 2, 'Offer support', 'TASK', null)")
                .update();

        var answer = whatIf.ask("ncl", new ScenarioForm("", "300", "MSK_PHYSIO", "8", ""));

        assertThat(answer.coaches()).isEqualTo(2);
        assertThat(answer.journeys().journeys()).isEqualTo(40);
        assertThat(answer.kinds()).extracting(kind -> kind.code()).containsExactly("MSK_PHYSIO");
        assertThat(answer.asItIs().weeks()).hasSize(26);
        assertThat(answer.asItMightBe()).isNotEqualTo(answer.asItIs());
        assertThat(answer.said()).startsWith("With 200% more people coming and physiotherapy closed for eight weeks, half of the people");
        assertThat(answer.most()).extracting(WhatIf.AtEnd::name).contains("Offer support").doesNotContain("Make an offer");
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(answer)).doesNotContain("case-");
        assertThat(whatIf.ask("ncl", new ScenarioForm("", "300", "MSK_PHYSIO", "8", ""))).as("the same question has the same answer").isEqualTo(answer);
        assertThat(whatIf.ask("gm", NOTHING).journeys()).as("another area's past is not this one's").isNull();
    }

    @Test
    void while_one_is_made_another_is_told_to_try_again_and_afterwards_it_may() {
        var asking = new AtomicReference<WhatIf>();
        var other = new AtomicReference<Throwable>();
        var meanwhile = new Clock() {
            @Override public ZoneId getZone() {
                return ENGLAND;
            }

            @Override public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override public Instant instant() {
                if (other.get() == null) {
                    other.set(new IllegalStateException("asked and answered"));
                    try {
                        asking.get().ask("ncl", NOTHING);
                    } catch (WhatIf.Busy busy) {
                        other.set(busy);
                    }
                }
                return clock.instant();
            }
        };
        asking.set(new WhatIf(histories, new WorkingDays(), new PartnerKinds(), meanwhile));

        assertThat(asking.get().ask("ncl", NOTHING).journeys()).isNull();
        assertThat(other.get()).isInstanceOf(WhatIf.Busy.class).hasMessage("Another forecast is being made. Try again in a few seconds.");
        assertThat(asking.get().ask("ncl", NOTHING).journeys()).isNull();
    }

    @Test
    void a_question_that_cannot_be_read_does_not_keep_others_from_asking() {
        fortyPeople();

        assertThatThrownBy(() -> whatIf.ask("ncl", new ScenarioForm("many", "", "", "", ""))).hasMessageStartingWith("Write how many coaches");
        assertThat(whatIf.ask("ncl", NOTHING).journeys()).isNotNull();
    }

    @Test
    void the_steps_that_a_forecast_tells_of_are_in_the_models() {
        var landmarks = Landmarks.read();
        var models = models();

        assertThat(landmarks.takenUp()).isNotEmpty().allSatisfy(element -> assertThat(models).anyMatch(model -> model.contains("<bpmn:userTask id=\"" + element + "\"")));
        assertThat(landmarks.firstAppointment()).isNotEmpty().allSatisfy(element -> assertThat(models).anyMatch(model -> model.contains("<bpmn:userTask id=\"" + element + "\"")));
    }

    private static List<String> models() {
        try (Stream<Path> all = Files.walk(Path.of("processes"))) {
            return all.filter(path -> path.toString().endsWith(".bpmn")).map(WhatIfTest::text).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One a week for forty weeks, of whom each was seen by a physiotherapist. */
    private void fortyPeople() {
        for (var week = 27; week < 67; week++) {
            var day = clock.today().minusWeeks(week);
            var reference = "case-" + week;
            step(reference, "consent", "userTask_offerSupport", "US", "", day + "T09:00", day.plusDays(2) + "T09:00", day.plusDays(2) + "T09:20", "ncl");
            step(reference, "partner-referral", "userTask_answerReferral", "PARTNER", "MSK_PHYSIO", day.plusDays(2) + "T09:20", null, day.plusDays(4) + "T09:00", "ncl");
            step(reference, "partner-referral", "userTask_recordVisit", "PARTNER", "MSK_PHYSIO", day.plusDays(4) + "T09:00", null, day.plusDays(18) + "T09:00", "ncl");
        }
        for (var week = 1; week < 26; week++) {
            var day = clock.today().minusWeeks(week);
            step("case-" + week, "consent", "userTask_offerSupport", "US", "", day + "T09:00", day.plusDays(2) + "T09:00", day.plusDays(2) + "T09:20", "ncl");
        }
        twoCoaches();
    }

    private void twoCoaches() {
        jdbc.sql("""
                with somebody as (insert into casefile.person (id, name, date_of_birth, recorded_at, recorded_by) values (gen_random_uuid(), 'Nobody', '1980-01-01', '2026-04-01', 'test') returning id)
                insert into casefile.case_file (reference, person, area, way_in, opened_on, opened_at, opened_by, opened_in) select 'HW-2026-000001', id, 'ncl', 'SELF', '2026-04-01', '2026-04-01', 'test', 'org' from somebody""").update();
        jdbc.sql("""
                insert into casefile.contact (case_reference, task, organisation, recorded_at, recorded_by)
                select 'HW-2026-000001', 'userTask_holdConversation', 'team', day, coach from generate_series(timestamptz '2024-01-15', '2026-04-15', '1 month') day cross join (values ('coach.a'), ('coach.b')) c (coach)""").update();
    }

    private void step(String reference, String process, String element, String owner, String kind, String began, String claimed, String ended, String area) {
        jdbc.sql("""
                insert into insight.step (id, process_instance, case_reference, definition, process, version, element, organisation, area, owner, work_status, partner_kind, began_at, claimed_at, ended_at, cut_off)
                values (?, ?, ?, 'm:2', ?, 2, ?, 'ncl-workwell', ?, ?, '', ?, ?, ?, ?, false)""")
                .param("step-" + ++steps).param(reference + process).param(reference).param(process).param(element).param(area).param(owner).param(kind).param(moment(began)).param(moment(claimed)).param(moment(ended)).update();
    }

    private static Timestamp moment(String inEngland) {
        return inEngland == null ? null : Timestamp.from(LocalDateTime.parse(inEngland).atZone(ENGLAND).toInstant());
    }
}
