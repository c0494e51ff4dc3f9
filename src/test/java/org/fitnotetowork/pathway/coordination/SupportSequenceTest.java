package org.fitnotetowork.pathway.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.coordination.Start.Rule;
import org.fitnotetowork.pathway.coordination.SupportSequence.Line;
import org.fitnotetowork.pathway.coordination.SupportSequence.Reason;
import org.junit.jupiter.api.Test;

/** The person's order, three referrals at a time, and nothing that waits for itself (domain H.6). */
class SupportSequenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Test
    void what_may_start_starts_and_three_referrals_are_open_at_a_time_in_the_person_s_order() {
        var plan = sequence(referral("1"), referral("2"), own("3"), referral("4"), referral("5"));

        var first = plan.turn(Set.of(), Set.of(), TODAY);
        assertThat(first.now()).containsExactly("1", "2", "3", "4");
        assertThat(first.waits()).isEqualTo(Map.of("5", Reason.A_PLACE));

        assertThat(plan.turn(Set.of("1", "2", "3", "4"), Set.of("2"), TODAY).now()).containsExactly("5");
        assertThat(plan.turn(Set.of("1", "2", "3", "4"), Set.of("3"), TODAY).now()).as("an own step that is over frees no place").isEmpty();
    }

    @Test
    void the_person_may_want_everything_at_once() {
        assertThat(new SupportSequence(List.of(referral("1"), referral("2"), referral("3"), referral("4")), true).turn(Set.of(), Set.of(), TODAY).now()).hasSize(4);
    }

    @Test
    void a_line_waits_for_the_beginning_or_the_end_of_another_or_for_its_day() {
        var plan = sequence(referral("1"), after("2", Rule.AFTER_STARTED, "1"), after("3", Rule.AFTER_COMPLETED, "1"), new Line("4", new Start(Rule.DATE, List.of(), TODAY.plusDays(1)), false));

        var first = plan.turn(Set.of(), Set.of(), TODAY);
        assertThat(first.now()).containsExactly("1", "2");
        assertThat(first.waits()).isEqualTo(Map.of("3", Reason.ANOTHER_LINE, "4", Reason.ITS_DAY));

        assertThat(plan.turn(Set.of("1", "2"), Set.of("1"), TODAY).now()).containsExactly("3");
        assertThat(plan.turn(Set.of("1", "2"), Set.of(), TODAY.plusDays(1)).now()).containsExactly("4");
    }

    @Test
    void lines_that_wait_for_each_other_for_themselves_or_for_nothing_that_is_there_are_told() {
        assertThat(sequence(after("1", Rule.AFTER_COMPLETED, "2"), after("2", Rule.AFTER_STARTED, "1"), own("3")).neverStart()).containsExactly("1", "2");
        assertThat(sequence(after("1", Rule.AFTER_STARTED, "1")).neverStart()).containsExactly("1");
        assertThat(sequence(own("1"), after("2", Rule.AFTER_STARTED, "7")).neverStart()).containsExactly("2");
        assertThat(sequence(after("1", Rule.AFTER_COMPLETED, "2"), own("2")).neverStart()).isEmpty();
    }

    /** Whatever the plan: nothing starts twice or both starts and waits, no more than three referrals are open, and what is not told as never starting does start. */
    @Test
    void every_plan_comes_to_its_end() {
        var random = new Random(20261122);
        for (var round = 0; round < 2_000; round++) {
            var plan = anyPlan(random);
            var never = plan.neverStart();
            var done = new HashSet<String>();
            for (var turns = 0; turns <= plan.lines().size(); turns++) {
                var turn = plan.turn(done, done, TODAY);
                assertThat(turn.now()).doesNotHaveDuplicates().noneMatch(done::contains).noneMatch(turn.waits()::containsKey).noneMatch(never::contains);
                assertThat(plan.lines().stream().filter(line -> line.referral() && turn.now().contains(line.id())).count()).isLessThanOrEqualTo(SupportSequence.OPEN_AT_ONCE);
                done.addAll(turn.now());
            }
            assertThat(done).hasSize(plan.lines().size() - never.size());
        }
    }

    private static SupportSequence anyPlan(Random random) {
        var size = 1 + random.nextInt(8);
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= size; number++) {
            var rule = List.of(Rule.NOW, Rule.AFTER_STARTED, Rule.AFTER_COMPLETED).get(random.nextInt(3));
            var after = rule == Rule.NOW ? List.<String>of() : IntStream.range(0, 1 + random.nextInt(2)).mapToObj(any -> String.valueOf(1 + random.nextInt(size))).toList();
            lines.add(new Line(String.valueOf(number), new Start(rule, after, null), random.nextBoolean()));
        }
        return new SupportSequence(lines, false);
    }

    private static SupportSequence sequence(Line... lines) {
        return new SupportSequence(List.of(lines), false);
    }

    private static Line referral(String id) {
        return new Line(id, Start.AT_ONCE, true);
    }

    private static Line own(String id) {
        return new Line(id, Start.AT_ONCE, false);
    }

    private static Line after(String id, Rule rule, String other) {
        return new Line(id, new Start(rule, List.of(other), null), true);
    }
}
