package org.fitnotetowork.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.outcome.ShownEffect;
import org.junit.jupiter.api.Test;

/** Net outcomes leave as the page shows them, each with the words that have to stand beside it. */
class OutcomesToTakeOutTest {

    private final Dictionary dictionary = new Dictionary();

    @Test
    void net_outcomes_and_their_cost_leave_by_outcome_and_year_and_gross_ones_without_a_figure() {
        var found = List.of(found(2024, "net of what would have happened anyway", new ShownEffect.Net("30%", "+10 points", "between +1 and +19 points", "10", "about £12,000")),
                found(2025, "gross, not impact", null));

        assertThat(OutcomesToTakeOut.of(dictionary.get("M31"), found)).containsExactly(entry(2024, "10", "net of what would have happened anyway"), entry(2025, null, "gross, not impact"));
        assertThat(OutcomesToTakeOut.of(dictionary.get("M41"), found)).containsExactly(entry(2024, "about £12,000", "net of what would have happened anyway"), entry(2025, null, "gross, not impact"));
    }

    @Test
    void what_is_counted_by_month_or_not_yet_has_none() {
        assertThat(OutcomesToTakeOut.of(dictionary.get("M25"), List.of(found(2025, "gross, not impact", null)))).isEmpty();
        assertThat(OutcomesToTakeOut.of(dictionary.get("M40"), List.of(found(2025, "gross, not impact", null)))).isEmpty();
    }

    private static OutcomesToTakeOut.Found found(int year, String label, ShownEffect.Net net) {
        return new OutcomesToTakeOut.Found("ncl", Year.of(year), new ShownEffect("SUSTAINED_13", "O1", "13 weeks of work within 16", "100", "40%", "90%", label, net));
    }

    private static OutcomesToTakeOut.Entry entry(int year, String shown, String label) {
        return new OutcomesToTakeOut.Entry("ncl", "SUSTAINED_13", "O1", "13 weeks of work within 16", Year.of(year), "100", shown, label);
    }
}
