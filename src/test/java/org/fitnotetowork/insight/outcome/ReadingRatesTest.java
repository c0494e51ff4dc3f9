package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.insight.Refused;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What managers type about rates without support becomes an agreement, or a sentence at each field that cannot be read. */
class ReadingRatesTest {

    private static final Map<String, String> GOOD = Map.ofEntries(Map.entry("outcome", "SUSTAINED_13"), Map.entry("startedAs", "OUT_OF_WORK"), Map.entry("timeOutOfWork", "UNDER_6M"),
            Map.entry("mainNeed", ""), Map.entry("ageBand", ""), Map.entry("since", "2025"), Map.entry("rate", "12.5"), Map.entry("lower", " 10 % "), Map.entry("upper", "15"),
            Map.entry("method", "PSM"), Map.entry("source", " Work Choice evaluation 2020 "), Map.entry("agreedBy", "Frances O'Hara"), Map.entry("agreedOn", "2026-11-02"));

    private ReadingRates reading;

    @BeforeEach
    void onTheSecondOfNovember() {
        var time = new Tables.Time();
        time.is("2026-11-02T12:00:00");
        reading = new ReadingRates(new Outcomes(null, null, null, time), new GroupNames(), new YearsOfReferral(time), time);
    }

    @Test
    void what_can_be_read_is_an_agreement() {
        assertThat(reading.read("ncl", form("mainNeed", ""))).isEqualTo(new Agreement("ncl", "SUSTAINED_13", "OUT_OF_WORK", "UNDER_6M", null, null, 0.125, 0.1, 0.15, Method.PSM,
                "Work Choice evaluation 2020", LocalDate.of(2025, 1, 1), "Frances O'Hara", LocalDate.of(2026, 11, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
            outcome       | ''           | Choose the outcome
            outcome       | HAPPY        | Choose the outcome
            outcome       | NULL         | Choose the outcome
            startedAs     | OFF_SICK     | This outcome is counted for people who began: out of work.
            startedAs     | RETIRED      | Choose one of the answers.
            timeOutOfWork | NOT_KNOWN    | Choose one of the answers.
            mainNeed      | TOES         | Choose one of the answers.
            ageBand       | 7            | Choose one of the answers.
            since         | ''           | Choose the year of referral
            since         | 2020         | Choose the year of referral
            since         | 2027         | Choose the year of referral
            rate          | ''           | Write the rate as a number
            rate          | one in ten   | Write the rate as a number
            rate          | -3           | Write the rate as a number
            rate          | 100.1        | Write the rate as a number
            rate          | 9            | Write the lowest value
            rate          | 16           | Write the highest value
            lower         | 12.6         | Write the lowest value
            lower         | ''           | Write the lowest value
            upper         | 12.4         | Write the highest value
            upper         | 101          | Write the highest value
            method        | GUESS        | Choose how the rate was found.
            source        | ' x '        | Say in at most 200 characters
            agreedBy      | ''           | Write the first and last name
            agreedBy      | 1234         | Write the first and last name
            agreedOn      | 2026-11-03   | Give the day
            agreedOn      | 2 November   | Give the day
            agreedOn      | NULL         | Give the day
            """)
    void a_field_that_cannot_be_read_says_what_to_put_right(String field, String typed, String sentence) {
        assertThatThrownBy(() -> reading.read("ncl", form(field, typed))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.field()).isIn(field, "lower", "upper");
            assertThat(problem.message()).startsWith(sentence);
        }));
    }

    @Test
    void a_source_or_a_name_that_is_a_story_is_too_long() {
        assertThatThrownBy(() -> reading.read("ncl", form("source", "x".repeat(201)))).isInstanceOf(Refused.class);
        assertThat(reading.read("ncl", form("source", "x".repeat(200))).source()).hasSize(200);
        assertThatThrownBy(() -> reading.read("ncl", form("agreedBy", "x".repeat(201)))).isInstanceOf(Refused.class);
    }

    @Test
    void for_how_long_somebody_was_out_of_work_is_no_question_where_nobody_was() {
        var answers = new HashMap<>(GOOD);
        answers.putAll(Map.of("outcome", "RETAINED_13", "startedAs", ""));
        assertThatThrownBy(() -> reading.read("ncl", form(answers))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("timeOutOfWork"));

        answers.putAll(Map.of("outcome", "PERSONAL_GOAL", "startedAs", "OFF_SICK"));
        assertThatThrownBy(() -> reading.read("ncl", form(answers))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("timeOutOfWork"));

        answers.put("startedAs", "");
        assertThat(reading.read("ncl", form(answers)).timeOutOfWork()).isEqualTo("UNDER_6M");
    }

    @Test
    void an_empty_form_hears_about_every_field_once_in_the_order_of_the_form() {
        assertThatThrownBy(() -> reading.read("ncl", new RateForm("ncl", null, null, null, null, null, null, null, null, null, null, null, null, null))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("outcome", "since", "rate", "lower", "upper", "method", "source", "agreedBy", "agreedOn"));
    }

    private static RateForm form(String field, String typed) {
        var answers = new HashMap<>(GOOD);
        answers.put(field, typed);
        return form(answers);
    }

    private static RateForm form(Map<String, String> of) {
        return new RateForm("ncl", of.get("outcome"), of.get("startedAs"), of.get("timeOutOfWork"), of.get("mainNeed"), of.get("ageBand"), of.get("since"), of.get("rate"), of.get("lower"),
                of.get("upper"), of.get("method"), of.get("source"), of.get("agreedBy"), of.get("agreedOn"));
    }
}
