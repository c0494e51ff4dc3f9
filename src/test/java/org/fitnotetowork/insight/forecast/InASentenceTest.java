package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.fitnotetowork.insight.forecast.Outlook.Days;
import org.fitnotetowork.insight.forecast.Outlook.Week;
import org.junit.jupiter.api.Test;

/** The one sentence that a manager takes along. */
class InASentenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void it_names_what_is_otherwise_the_worst_week_and_both_waits() {
        assertThat(said(new Scenario(-2, 100, null, 0, 100), null, weeks(6, 20, 110), weeks(6, 20, 110, 19)))
                .isEqualTo("With two coaches fewer, half of the people who come in the week of 20 July would wait 19 days instead of 6 to be taken up by the team.");
    }

    @Test
    void of_a_closed_list_it_tells_the_wait_for_the_first_appointment() {
        var closed = new Outlook(IntStream.range(0, 26).mapToObj(week -> week(week, 6, week == 0 ? 71 : 20, 110)).toList());

        assertThat(said(new Scenario(1, 120, "MSK_PHYSIO", 8, 50), "Physiotherapy", weeks(6, 20, 110), closed)).isEqualTo("With one coach more, 20% more people coming, "
                + "physiotherapy closed for eight weeks and physiotherapy taking 50% fewer, half of the people who are referred to physiotherapy in the week of 4 May would wait 71 days instead of 20 for their first appointment.");
    }

    @Test
    void of_fewer_coaches_it_tells_the_wait_for_the_team_and_of_other_waits_only_where_that_stays() {
        var both = new Outlook(IntStream.range(0, 26).mapToObj(week -> week(week, 8, 40, 110)).toList());

        assertThat(said(new Scenario(-1, 100, null, 0, 100), null, weeks(6, 20, 110), both)).contains("8 days instead of 6 to be taken up");
        assertThat(said(new Scenario(-1, 100, null, 0, 100), null, weeks(6, 20, 110), weeks(6, 25, 110))).contains("for whom a partner is asked in the week of 4 May would wait 25 days instead of 20");
    }

    @Test
    void where_it_is_not_known_how_long_it_would_take_it_says_how_far_it_looked() {
        var never = new Outlook(IntStream.range(0, 26).mapToObj(week -> week(week, 6, null, 110)).toList());

        assertThat(said(new Scenario(0, 100, "MSK_PHYSIO", 26, 100), "Physiotherapy", weeks(6, 20, 110), never)).endsWith("in the week of 4 May would wait longer than 231 days, which is as far as this looks, instead of 20 for their first appointment.");
    }

    @Test
    void where_waits_are_the_same_it_says_so_and_tells_of_people() {
        assertThat(said(new Scenario(0, 110, null, 0, 100), null, weeks(6, 20, 110), weeks(6, 20, 130)))
                .isEqualTo("With 10% more people coming, waits for the team and for partners would be the same to within a day. After 26 weeks 130 people would be on their way instead of 110.");
    }

    @Test
    void where_nothing_is_otherwise_it_says_what_this_is() {
        assertThat(said(new Scenario(0, 100, "MSK_PHYSIO", 0, 100), "Physiotherapy", weeks(6, 20, 110), weeks(6, 20, 110))).startsWith("Nothing is otherwise yet");
    }

    private static String said(Scenario scenario, String kind, Outlook asItIs, Outlook asItMightBe) {
        return new InASentence(scenario, kind, asItIs, asItMightBe).said();
    }

    private static Outlook weeks(int takingUp, int appointment, int people) {
        return weeks(takingUp, appointment, people, takingUp);
    }

    /** In the twelfth week it takes so long until somebody is taken up. */
    private static Outlook weeks(int takingUp, int appointment, int people, int twelfth) {
        return new Outlook(IntStream.range(0, 26).mapToObj(week -> week(week, week == 11 ? twelfth : takingUp, appointment, people)).toList());
    }

    private static Week week(int week, int takingUp, Integer appointment, int people) {
        return new Week(MONDAY.plusWeeks(week), new Days(takingUp, 2 * takingUp), new Days(appointment, null), new Days(people, people));
    }
}
