package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final DateRange UNTIL_3_JUNE = range("2026-05-24", "2026-06-03");

    @Test
    void both_ends_count() {
        assertThat(UNTIL_3_JUNE.contains(LocalDate.parse("2026-05-24"))).isTrue();
        assertThat(UNTIL_3_JUNE.contains(LocalDate.parse("2026-06-03"))).isTrue();
        assertThat(UNTIL_3_JUNE.contains(LocalDate.parse("2026-06-04"))).as("a note until 3 June no longer applies on 4 June").isFalse();
        assertThat(range("2026-05-24", null).contains(LocalDate.parse("2030-01-01"))).isTrue();
    }

    @Test
    void gaps_count_the_days_between() {
        assertThat(UNTIL_3_JUNE.gapTo(range("2026-06-04", "2026-06-10"))).isZero();
        assertThat(UNTIL_3_JUNE.gapTo(range("2026-06-11", "2026-06-12"))).isEqualTo(7);
        assertThat(UNTIL_3_JUNE.gapTo(range("2026-06-03", "2026-06-12"))).isNegative();
    }

    @Test
    void periods_that_share_a_day_overlap() {
        assertThat(UNTIL_3_JUNE.overlaps(range("2026-06-03", "2026-06-10"))).isTrue();
        assertThat(UNTIL_3_JUNE.overlaps(range("2026-06-04", "2026-06-10"))).isFalse();
        assertThat(range("2026-01-01", null).overlaps(UNTIL_3_JUNE)).isTrue();
        assertThat(UNTIL_3_JUNE.overlaps(range("2026-06-04", null))).isFalse();
    }

    @Test
    void it_reads_as_people_say_it() {
        assertThat(UNTIL_3_JUNE.inWords()).isEqualTo("24 May to 3 June 2026");
        assertThat(range("2026-06-03", "2026-06-30").inWords()).isEqualTo("3 to 30 June 2026");
        assertThat(range("2026-12-24", "2027-01-03").inWords()).isEqualTo("24 December 2026 to 3 January 2027");
        assertThat(range("2026-05-24", "2026-05-24").inWords()).isEqualTo("on 24 May 2026");
        assertThat(range("2026-05-24", null).inWords()).isEqualTo("from 24 May 2026 until further notice");
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> range("2026-05-24", "2026-05-23")).isInstanceOf(IllegalArgumentException.class);
    }

    static DateRange range(String firstDay, String lastDay) {
        return new DateRange(LocalDate.parse(firstDay), lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
