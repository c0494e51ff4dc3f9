package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;

/** What an employer promised and what became of it, and what the employer says of us (domain K.7 M22, M40). */
class PuttingInPlaceTest {

    private static int cases = 540_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final LocalDate firstDay = time.today();
    private final EngagingEmployers employers = new EngagingEmployers(Tables.sql(), new Adjustments(Tables.sql()), mock(RecordingConsent.class), mock(ApplicationEventPublisher.class), time);
    private final PuttingInPlace changes = new PuttingInPlace(Tables.sql(), time);
    private final ReviewingReturns reviews = new ReviewingReturns(Tables.sql(), time);

    @Test
    void what_the_employer_agreed_to_by_its_last_word_is_awaited_until_it_is_in_place() {
        decides("No lifting", Adjustment.Decision.AGREED);
        decides("Start at ten", Adjustment.Decision.PENDING);
        decides("Half days", Adjustment.Decision.AGREED);
        decides("Half days", Adjustment.Decision.NOT_POSSIBLE);
        assertThat(changes.awaited(caseReference)).extracting(AgreedChange::detail, AgreedChange::agreedOn).containsExactly(tuple("No lifting", firstDay));

        time.passes(Duration.ofDays(20));
        changes.inPlace(caseReference, changes.awaited(caseReference).get(0), time.today().minusDays(2), "ncl-workwell", "adviser.ncl");

        assertThat(changes.awaited(caseReference)).isEmpty();
        assertThat(published("in_place_since")).as("not what was never agreed, nor what no longer is").containsExactly(firstDay.plusDays(18), null, null);
    }

    @Test
    void a_yes_counts_from_the_day_after_which_no_other_word_came() {
        decides("No lifting", Adjustment.Decision.AGREED);
        time.passes(Duration.ofDays(5));
        decides("No lifting", Adjustment.Decision.NOT_POSSIBLE);
        assertThat(published("agreed_on")).containsExactly((LocalDate) null);
        time.passes(Duration.ofDays(5));
        decides("No lifting", Adjustment.Decision.AGREED_TRIAL);
        time.passes(Duration.ofDays(5));
        decides("No lifting", Adjustment.Decision.AGREED);

        assertThat(published("agreed_on")).as("the trial, not the first yes nor the last").containsExactly(firstDay.plusDays(10));
        assertThat(changes.awaited(caseReference)).extracting(AgreedChange::agreedOn).containsExactly(firstDay.plusDays(10));
    }

    @Test
    void a_change_is_in_place_neither_before_it_was_agreed_nor_in_days_to_come() {
        var change = new AgreedChange("1", "No lifting", firstDay);

        assertThat(change.problemWith(firstDay.minusDays(1), firstDay.plusDays(9))).contains("This change was agreed on 4 May 2026. Give that day or a later one.");
        assertThat(change.problemWith(firstDay.plusDays(10), firstDay.plusDays(9))).contains("This day has not come yet. Leave it empty until the change is in place.");
        assertThat(change.problemWith(firstDay, firstDay.plusDays(9))).isEmpty();
        assertThat(change.problemWith(firstDay.plusDays(9), firstDay.plusDays(9))).isEmpty();
    }

    @Test
    void how_useful_the_employer_found_us_is_published_where_somebody_asked() {
        reviews.record(caseReference, new ReviewingReturns.Review(firstDay, ReviewingReturns.Result.GOES_WELL, "Fine", 7), "ncl-workwell", "adviser.ncl");
        reviews.record(caseReference, new ReviewingReturns.Review(firstDay.plusDays(7), ReviewingReturns.Result.GOES_WELL, null, null), "ncl-workwell", "adviser.ncl");

        assertThat(Tables.sql().sql("select useful, said_on from employer.published_usefulness where case_reference = ?").param(caseReference).query().listOfRows())
                .containsExactly(Map.of("useful", 7, "said_on", Date.valueOf(firstDay)));
        assertThatThrownBy(() -> reviews.record(caseReference, new ReviewingReturns.Review(firstDay.plusDays(14), ReviewingReturns.Result.GOES_WELL, null, 11), "ncl-workwell", "adviser.ncl"))
                .isInstanceOf(DataAccessException.class);
    }

    private void decides(String detail, Adjustment.Decision decision) {
        employers.decide(caseReference, List.of(new Adjustment("AMENDED_DUTIES", null, detail, decision, decision == Adjustment.Decision.NOT_POSSIBLE ? Adjustment.WhyNot.COST : null, null, null)),
                "ncl-workwell", "adviser.ncl");
    }

    /** Of each change; agreed ones come first. */
    private List<LocalDate> published(String column) {
        return Tables.sql().sql("select " + column + " from employer.published_adjustment where case_reference = ? order by decision, " + column).param(caseReference)
                .query((row, index) -> row.getObject(1, LocalDate.class)).list();
    }
}
