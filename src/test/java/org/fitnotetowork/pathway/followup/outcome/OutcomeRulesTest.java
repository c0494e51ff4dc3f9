package org.fitnotetowork.pathway.followup.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.pathway.followup.outcome.StartedAs.AT_RISK;
import static org.fitnotetowork.pathway.followup.outcome.StartedAs.OFF_SICK;
import static org.fitnotetowork.pathway.followup.outcome.StartedAs.OUT_OF_WORK;
import static org.fitnotetowork.pathway.followup.outcome.Work.START;
import static org.fitnotetowork.pathway.followup.outcome.Work.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The outcome rules with the figures of domain I.3. */
class OutcomeRulesTest {

    // O1

    @Test
    void thirteen_weeks_in_a_row_are_reached_on_their_last_day_and_not_a_day_before() {
        var work = Work.of(OUT_OF_WORK).weeks(0, 13, 7).history();

        assertThat(new ThirteenWeeksInSixteen().reachedOn(work)).contains(week(13).minusDays(1));
        assertThat(Work.of(OUT_OF_WORK).days(START, week(13).minusDays(1), 7, null).outcomes()).isEmpty();
    }

    @Test
    void thirteen_weeks_need_not_be_in_a_row() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 12, 16).weeks(14, 15, 16).outcomes()).containsExactly("SUSTAINED_13");
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 5, 16).weeks(6, 11, 16).weeks(13, 16, 16).outcomes()).containsExactly("SUSTAINED_13");
    }

    @Test
    void thirteen_weeks_in_seventeen_are_not_enough() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 12, 16).weeks(16, 17, 16).outcomes()).isEmpty();
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 6, 16).weeks(10, 17, 16).outcomes()).isEmpty();
    }

    @Test
    void any_sixteen_weeks_count_not_only_the_first() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 3, 16).weeks(10, 23, 16).outcomes()).containsExactly("SUSTAINED_13");
    }

    @Test
    void six_hours_a_week_are_not_enough_but_two_such_jobs_are() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, 6).outcomes()).isEmpty();
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, 6).weeks(0, 13, 1).outcomes()).containsExactly("SUSTAINED_13");
    }

    @Test
    void hours_that_nobody_knows_and_weeks_away_sick_do_not_count() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, null).outcomes()).isEmpty();
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, 16).away(week(5), week(6)).outcomes()).isEmpty();
    }

    @Test
    void what_lies_after_the_last_word_about_work_is_not_known() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 40, 16).knownUntil(week(13).minusDays(1)).outcomes()).isEmpty();
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 40, 16).knownUntil(week(13)).outcomes()).containsExactly("SUSTAINED_13");
    }

    // O2

    @Test
    void twenty_six_weeks_of_sixteen_hours_at_the_rate_of_2025_are_5079_pounds_36() {
        var april = LocalDate.of(2025, 4, 7);

        assertThat(new BigDecimal("12.21").multiply(BigDecimal.valueOf(416))).isEqualByComparingTo("5079.36");
        assertThat(earned(april, 26, "195.36")).isTrue();
        assertThat(earned(april, 26, "195.35")).isFalse();
        assertThat(earned(april, 1, "5079.36")).isTrue();
        assertThat(earned(april, 1, "5079.35")).isFalse();
    }

    @Test
    void at_the_rate_of_2026_they_are_5287_pounds_36() {
        var april = LocalDate.of(2026, 4, 6);

        assertThat(new BigDecimal("12.71").multiply(BigDecimal.valueOf(416))).isEqualByComparingTo("5287.36");
        assertThat(earned(april, 1, "5287.36")).isTrue();
        assertThat(earned(april, 1, "5287.35")).isFalse();
    }

    @Test
    void each_payment_is_measured_at_the_rate_of_its_own_day() {
        // Thirteen pay dates before April 2026 and thirteen after: 208 hours at each rate.
        var start = LocalDate.of(2025, 12, 31);
        var before = new WorkSpell(new Span(start, start.plusWeeks(13)), null, new BigDecimal("195.36"), 5);
        var after = new WorkSpell(new Span(start.plusWeeks(13), start.plusWeeks(26)), null, new BigDecimal("203.36"), 5);
        var tooLittle = new WorkSpell(after.days(), null, new BigDecimal("203.35"), 5);

        assertThat(before.payments(start.plusYears(1)).filter(payment -> payment.on().isBefore(LocalDate.of(2026, 4, 1)))).hasSize(12);
        assertThat(earned(List.of(before, after))).isFalse();
        assertThat(earned(List.of(new WorkSpell(new Span(start, start.plusWeeks(12)), null, new BigDecimal("195.36"), 5),
                new WorkSpell(new Span(start.plusWeeks(12), start.plusWeeks(26)), null, new BigDecimal("203.36"), 5)))).isTrue();
        assertThat(earned(List.of(new WorkSpell(new Span(start, start.plusWeeks(12)), null, new BigDecimal("195.36"), 5),
                new WorkSpell(new Span(start.plusWeeks(12), start.plusWeeks(26)), null, tooLittle.weeklyPay(), 5)))).isFalse();
    }

    @Test
    void pay_after_fifteen_months_comes_too_late() {
        var start = LocalDate.of(2024, 4, 8);

        assertThat(earned(start, 70, "80.00")).isTrue();
        assertThat(earned(start, 70, "70.00")).isFalse();
        assertThat(earned(start, 200, "70.00")).isFalse();
    }

    @Test
    void pay_that_nobody_knows_is_no_pay() {
        assertThat(new EarnedHalfAYear(LivingWage.published()).reachedOn(Work.of(OUT_OF_WORK).weeks(0, 52, 40).history())).isEmpty();
    }

    // O3

    @Test
    void half_a_year_in_work_bridges_gaps_of_two_weeks() {
        assertThat(new HalfAYearInWork().reachedOn(Work.of(OUT_OF_WORK).weeks(0, 10, null).weeks(12, 26, null).history())).contains(week(26).minusDays(1));
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 26, null).outcomes()).containsExactly("SUSTAINED_26_TIME");
    }

    @Test
    void a_longer_gap_counts_as_one_and_four_weeks_of_them_are_allowed() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, null).weeks(17, 30, null).outcomes()).containsExactly("SUSTAINED_26_TIME");
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 13, null).weeks(18, 31, null).outcomes()).isEmpty();
        assertThat(Work.of(OUT_OF_WORK).days(START, week(10), null, null).days(week(12).plusDays(1), week(26), null, null).outcomes()).isEmpty();
    }

    // O4

    @Test
    void somebody_with_a_job_has_kept_it_after_13_26_and_52_weeks() {
        assertThat(Work.of(AT_RISK).days(START, null, null, null).outcomes()).containsExactly("RETAINED_13", "RETAINED_26", "RETAINED_52");
        assertThat(Work.of(AT_RISK).weeks(0, 20, null).outcomes()).containsExactly("RETAINED_13");
        assertThat(Work.of(AT_RISK).weeks(0, 13, null).outcomes()).isEmpty();
        assertThat(Work.of(AT_RISK).days(START, null, null, null).knownUntil(week(13).minusDays(1)).outcomes()).isEmpty();
    }

    @Test
    void twenty_eight_days_away_in_a_row_are_allowed_and_the_twenty_ninth_is_not() {
        var four = START.plusDays(10);

        assertThat(Work.of(AT_RISK).days(START, null, null, null).away(four, four.plusDays(28)).knownUntil(week(13)).outcomes()).containsExactly("RETAINED_13");
        assertThat(Work.of(AT_RISK).days(START, null, null, null).away(four, four.plusDays(29)).knownUntil(week(13)).outcomes()).isEmpty();
        assertThat(Work.of(AT_RISK).days(START, null, null, null).away(START, START.plusDays(20)).away(START.plusDays(21), START.plusDays(45)).knownUntil(week(13)).outcomes())
                .containsExactly("RETAINED_13");
    }

    // O5

    @Test
    void back_for_four_weeks_without_a_new_note() {
        var back = week(3);

        assertThat(offSickUntil(back).knownUntil(back.plusDays(28)).history()).satisfies(work -> assertThat(new BackForFourWeeks().reachedOn(work)).contains(back.plusDays(28)));
        assertThat(offSickUntil(back).knownUntil(back.plusDays(27)).outcomes()).isEmpty();
        assertThat(offSickUntil(back).away(back.plusDays(27), null).outcomes()).isEmpty();
        assertThat(offSickUntil(back).away(back.plusDays(28), null).knownUntil(back.plusDays(29)).outcomes()).containsExactly("RETURNED_SUSTAINED_4W");
    }

    @Test
    void a_second_return_that_lasts_counts_too() {
        var second = week(12);

        assertThat(offSickUntil(week(3)).away(week(5), second).back(second).knownUntil(week(20)).outcomes()).containsExactly("RETURNED_SUSTAINED_4W");
    }

    // O6, O7 and whom the rules are for

    @Test
    void an_own_goal_counts_without_work() {
        assertThat(Work.of(OUT_OF_WORK).goalOn(week(8)).outcomes()).containsExactly("PERSONAL_GOAL");
    }

    @Test
    void who_is_not_known_any_more_keeps_what_was_reached_and_stays_among_all() {
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 30, 16).knownUntil(week(13)).lost(WorkHistory.Lost.NOT_REACHED).outcomes()).containsExactly("SUSTAINED_13", "UNKNOWN");
        assertThat(Work.of(OUT_OF_WORK).knownUntil(week(4)).lost(WorkHistory.Lost.BY_CHOICE).outcomes()).containsExactly("UNKNOWN_BY_CHOICE");

        var rate = OutcomeRate.of("SUSTAINED_13", List.of(Set.of("SUSTAINED_13"), Set.of(), Set.of("UNKNOWN"), Set.of("UNKNOWN_BY_CHOICE"), Set.of("SUSTAINED_13", "UNKNOWN")));
        assertThat(rate).isEqualTo(new OutcomeRate(5, 3, 2));
        assertThat(rate.share()).isEqualTo(0.4);
        assertThat(rate.knownShare()).isEqualTo(0.6);
    }

    @Test
    void rules_for_a_new_job_are_not_for_somebody_who_had_one_and_the_other_way_round() {
        assertThat(Work.of(AT_RISK).weeks(0, 60, 40).outcomes()).doesNotContain("SUSTAINED_13", "SUSTAINED_26_TIME", "RETURNED_SUSTAINED_4W");
        assertThat(Work.of(OUT_OF_WORK).weeks(0, 60, 40).back(START).outcomes()).doesNotContain("RETAINED_13", "RETURNED_SUSTAINED_4W");
    }

    @Test
    void an_outcome_is_as_well_proved_as_the_weakest_work_it_rests_on() {
        var work = new WorkHistory(OUT_OF_WORK, START, List.of(spell(0, 10, 2), spell(10, 14, 4), spell(30, 31, 5)), List.of(), List.of(), null, null, week(40));

        assertThat(Reached.in(work, LivingWage.published())).containsExactly(new Reached("O1", "SUSTAINED_13", week(13).minusDays(1), 4));
    }

    // Properties

    @RepeatedTest(200)
    void more_work_never_takes_an_outcome_away(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        for (var startedAs : StartedAs.values()) {
            var some = Work.of(startedAs);
            for (var count = chance.nextInt(5); count >= 0; count--) {
                some.days(START.plusDays(chance.nextInt(300)), null, chance.nextInt(40), "%d.50".formatted(chance.nextInt(400)));
            }
            var before = some.history();
            var ended = before.spells().stream().map(spell -> new WorkSpell(new Span(spell.days().start(), spell.days().start().plusDays(chance.nextInt(250))), spell.weeklyHours(), spell.weeklyPay(), 5)).toList();
            var more = new java.util.ArrayList<>(ended);
            more.add(new WorkSpell(new Span(START.plusDays(chance.nextInt(300)), START.plusDays(300 + chance.nextInt(100))), BigDecimal.TEN, BigDecimal.TEN, 5));

            assertThat(outcomes(startedAs, more)).as("with %s", more).containsAll(outcomes(startedAs, ended));
        }
    }

    @RepeatedTest(50)
    void knowing_longer_never_takes_an_outcome_away(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        for (var startedAs : StartedAs.values()) {
            var work = Work.of(startedAs).days(START.plusDays(chance.nextInt(60)), START.plusDays(100 + chance.nextInt(300)), chance.nextInt(40), "300.00").back(START.plusDays(30));
            var day = START.plusDays(chance.nextInt(400));

            var earlier = Reached.in(work.knownUntil(day).history(), LivingWage.published()).stream().map(Reached::outcome).toList();
            assertThat(work.knownUntil(day.plusDays(chance.nextInt(200))).outcomes()).containsAll(earlier);
        }
    }

    private static List<String> outcomes(StartedAs startedAs, List<WorkSpell> spells) {
        return Reached.in(new WorkHistory(startedAs, START, spells, List.of(), List.of(START.plusDays(40)), null, null, START.plusYears(2)), LivingWage.published()).stream().map(Reached::outcome).toList();
    }

    private static WorkSpell spell(int from, int to, int evidenceTier) {
        return new WorkSpell(new Span(week(from), week(to)), BigDecimal.TEN, null, evidenceTier);
    }

    private static Work offSickUntil(LocalDate back) {
        return Work.of(OFF_SICK).days(START, null, null, null).away(START, back).back(back).knownUntil(week(10));
    }

    private static boolean earned(LocalDate start, int weeks, String weeklyPay) {
        return earned(List.of(new WorkSpell(new Span(start, start.plusWeeks(weeks)), null, new BigDecimal(weeklyPay), 5)));
    }

    private static boolean earned(List<WorkSpell> spells) {
        var work = new WorkHistory(OUT_OF_WORK, START, spells, List.of(), List.of(), null, null, LocalDate.of(2030, 1, 1));
        return new EarnedHalfAYear(LivingWage.published()).reachedOn(work).isPresent();
    }
}
