package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.insight.Refused;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What managers type about the cost of a year becomes an agreement, or a sentence at each field that cannot be read. */
class ReadingCostsTest {

    private static final Map<String, String> GOOD = Map.of("year", "2025", "pounds", " £1,250,000 ", "covers", " Pay and rooms ", "source", "Account of 2025", "agreedBy", "Frances O'Hara",
            "agreedOn", "2026-11-02");

    private ReadingCosts reading;

    @BeforeEach
    void onTheSecondOfNovember() {
        var time = new Tables.Time();
        time.is("2026-11-02T12:00:00");
        reading = new ReadingCosts(new YearsOfReferral(time), time);
    }

    @Test
    void what_can_be_read_is_an_agreement() {
        assertThat(reading.read("ncl", form("year", "2025"))).isEqualTo(new CostAgreement("ncl", 2025, 1_250_000, "Pay and rooms", "Account of 2025", "Frances O'Hara", LocalDate.of(2026, 11, 2)));
        assertThat(reading.read("ncl", form("pounds", "1250000")).pounds()).isEqualTo(1_250_000);
        assertThat(reading.read("ncl", form("pounds", "999,999,999")).pounds()).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
            year     | ''          | Choose the year
            year     | 2020        | Choose the year
            year     | 2027        | Choose the year
            year     | NULL        | Choose the year
            pounds   | ''          | Write the cost in whole pounds
            pounds   | 0           | Write the cost in whole pounds
            pounds   | -3          | Write the cost in whole pounds
            pounds   | 12,50       | Write the cost in whole pounds
            pounds   | 12.50       | Write the cost in whole pounds
            pounds   | 1,2,3       | Write the cost in whole pounds
            pounds   | 1234567890  | Write the cost in whole pounds
            pounds   | NULL        | Write the cost in whole pounds
            covers   | ' '         | Say in at most 200 characters what is in the cost
            source   | a           | Say in at most 200 characters where the cost comes from
            agreedBy | 1234        | Write the first and last name
            agreedOn | 2026-11-03  | Give the day on which it was agreed.
            agreedOn | yesterday   | Give the day on which it was agreed.
            """)
    void what_cannot_be_read_is_said_at_its_field(String field, String typed, String sentence) {
        assertThatThrownBy(() -> reading.read("ncl", form(field, typed))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(Refused.Problem::field, problem -> problem.message().startsWith(sentence)).containsExactly(tuple(field, true)));
    }

    private static CostForm form(String field, String typed) {
        var form = new HashMap<>(GOOD);
        form.put(field, typed);
        return new CostForm("ncl", form.get("year"), form.get("pounds"), form.get("covers"), form.get("source"), form.get("agreedBy"), form.get("agreedOn"));
    }
}
