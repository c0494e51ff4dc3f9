package org.fitnotetowork.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.waiting.Bottleneck;
import org.fitnotetowork.insight.waiting.Bottleneck.Score.Part;
import org.fitnotetowork.insight.waiting.Trend;
import org.junit.jupiter.api.Test;

/** Nobody is found in the table that a manager takes out (domain K.4), and a spreadsheet reckons with nothing in it. */
class PlacesToTakeOutTest {

    private static final Long DAY = Duration.ofDays(1).toSeconds();

    @Test
    void of_many_people_there_is_everything_but_whose_wait_was_the_longest() {
        var row = row(place(102, 12, 33, 48, 22, Trend.LONGER));

        assertThat(row).containsEntry("Waiting now", "100").containsEntry("Past the clock", "10").containsEntry("Waiting four weeks ago", "35").containsEntry("Ended", "50")
                .containsEntry("Ended in the 3 months before", "20").containsEntry("Half wait longer than (days)", "10.0").containsEntry("1 in 10 waits longer than (days)", "30.0")
                .containsEntry("Half are through within (days)", "20.0").containsEntry("9 in 10 are through within (days)", "").containsEntry("Beside the 3 months before", "longer")
                .containsEntry("Of those that ended: half within (days)", "5.0").containsEntry("Of those that ended: 9 in 10 within (days)", "15.0").containsEntry("Of those: 9 in 10 within (days)", "12.0")
                .containsEntry("Kind of partner", "Physiotherapy").containsEntry("Score", "70");
        assertThat(row).doesNotContainValue("77.0");
    }

    @Test
    void one_to_seven_people_are_hidden_and_so_is_how_long_they_wait() {
        var row = row(place(7, 1, 3, 5, 2, null));

        assertThat(row).containsEntry("Waiting now", "*").containsEntry("Past the clock", "*").containsEntry("Waiting four weeks ago", "*").containsEntry("Ended", "*")
                .containsEntry("Ended in the 3 months before", "*").containsEntry("Half wait longer than (days)", "*").containsEntry("1 in 10 waits longer than (days)", "*")
                .containsEntry("Of those that ended: half within (days)", "*").containsEntry("Of those that ended: 9 in 10 within (days)", "*").containsEntry("Of those: 9 in 10 within (days)", "*")
                .containsEntry("Beside the 3 months before", "");
        assertThat(row(place(4, 0, 0, 3, 0, null))).as("four and three came").containsEntry("Half are through within (days)", "*").containsEntry("Past the clock", "0");
    }

    @Test
    void the_end_of_nineteen_may_be_one_persons_own() {
        assertThat(row(place(19, 0, 0, 19, 0, null))).containsEntry("Half wait longer than (days)", "10.0").containsEntry("1 in 10 waits longer than (days)", "*")
                .containsEntry("Of those that ended: 9 in 10 within (days)", "*");
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_none_and_quotes_stay() {
        var file = Spreadsheet.of(List.of("Place"), List.of(List.of("=HYPERLINK(\"x\")"), List.of("+1"), List.of("-1"), List.of("@A1"), List.of("\t=1"), List.of("Say \"yes\", or not"), List.of("")));

        assertThat(file).isEqualTo("\uFEFF\"Place\"\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n\"'+1\"\r\n\"'-1\"\r\n\"'@A1\"\r\n\"'\t=1\"\r\n\"Say \"\"yes\"\", or not\"\r\n\"\"\r\n");
    }

    private static Map<String, String> row(Bottleneck place) {
        var cells = PlacesToTakeOut.rows(List.of(place), Map.of("PHYSIOTHERAPY", "Physiotherapy")).get(0);
        assertThat(cells).hasSameSizeAs(PlacesToTakeOut.HEADS);
        var row = new HashMap<String, String>();
        for (var column = 0; column < cells.size(); column++) {
            row.put(PlacesToTakeOut.HEADS.get(column), cells.get(column));
        }
        return row;
    }

    private static Bottleneck place(int waiting, int late, int fourWeeksAgo, int ended, int before, Trend trend) {
        return new Bottleneck("ncl", "partner-referral", "userTask_bookAppointment", "PHYSIOTHERAPY", "model:1", "Partner referral", "Book appointment", "PARTNER",
                new Bottleneck.StillWaiting(waiting, late, fourWeeksAgo, 10 * DAY, 20 * DAY, 30 * DAY, 40 * DAY, 77 * DAY), new Bottleneck.Through(20 * DAY, null),
                new Bottleneck.Ended(ended, 5 * DAY, 15 * DAY, before, 12 * DAY), trend, new Bottleneck.Score(70, new Part(40, 252), new Part(30, 3), new Part(0, 0), new Part(0, 0)));
    }
}
