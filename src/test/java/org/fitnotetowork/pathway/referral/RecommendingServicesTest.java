package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.referral.RecommendingServices.Advice;
import org.fitnotetowork.pathway.referral.directory.Directory;
import org.fitnotetowork.pathway.referral.directory.Entry;
import org.fitnotetowork.pathway.referral.directory.TellingCapacity;
import org.fitnotetowork.pathway.referral.directory.TrackRecord;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which service fits is a table's answer from what the directory says, with the service's own record beside it (domain H.4, H.7). */
class RecommendingServicesTest {

    private static int cases = 300_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final PartnerKinds kinds = new PartnerKinds();
    private final Referrals table = new Referrals(Tables.sql(), kinds, RandomReferral.AS_EVERY_AREA, time);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Areas areas = mock(Areas.class);
    private final Directory directory = mock(Directory.class);
    private final TellingCapacity capacity = new TellingCapacity(Tables.sql(), time);
    private final RecommendingServices services = new RecommendingServices(table, files, areas, kinds, new Reasons(), directory, capacity, new TrackRecord(Tables.sql()),
            TablesAsDrawn.decisions(), time);
    /** An area of this test's own, so that what others say of their capacity does not count here. */
    private final String area = "area-" + cases;

    @BeforeEach
    void given_two_services_of_one_kind() {
        var list = List.of(new Area.Service("NEAR", "Near", "near-" + cases, "MSK_PHYSIO"), new Area.Service("FAR", "Far", "far-" + cases, "MSK_PHYSIO"));
        when(areas.get(area)).thenReturn(new Area(area, "Somewhere", null, "team", LocalDate.of(2024, 10, 1), null, list, null));
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), area, "team", LocalDate.of(2026, 5, 4), null));
        when(files.workStatus(caseReference)).thenReturn(Optional.of("EMPLOYED_OFF_SICK"));
        listed("NEAR", area, "active", time.today().minusDays(10));
        listed("FAR", "elsewhere", "active", time.today().minusDays(10));
    }

    @Test
    void what_fits_stands_first_and_the_rest_says_why_not() {
        var found = services.of(caseReference, 40);

        assertThat(found).extracting(one -> one.service().code()).containsExactly("NEAR", "FAR");
        assertThat(found.get(0).advice()).isEqualTo(Advice.RECOMMENDED);
        assertThat(found.get(1).advice()).isEqualTo(Advice.NOT_RECOMMENDED);
        assertThat(found.get(1).why()).contains("does not cover");
    }

    @Test
    void an_entry_that_nobody_has_checked_is_shown_with_care_after_half_a_year_and_not_recommended_after_a_year() {
        listed("NEAR", area, "active", time.today().minusDays(183));
        assertThat(advice()).isEqualTo(Advice.RECOMMENDED);
        listed("NEAR", area, "active", time.today().minusDays(184));
        assertThat(advice()).isEqualTo(Advice.WITH_CARE);
        listed("NEAR", area, "active", time.today().minusDays(366));
        assertThat(advice()).isEqualTo(Advice.HIDDEN);
    }

    @Test
    void a_service_that_is_closed_cannot_be_chosen_and_one_that_says_its_list_is_closed_is_not_recommended() {
        listed("NEAR", area, "temporarily closed", time.today());
        assertThat(advice()).isEqualTo(Advice.NOT_POSSIBLE);
        listed("NEAR", area, "active", time.today());
        capacity.tell(area, "NEAR", false, null, "physio");
        assertThat(advice()).isEqualTo(Advice.NOT_RECOMMENDED);
        capacity.tell(area, "NEAR", true, 4, "physio");
        assertThat(advice()).isEqualTo(Advice.RECOMMENDED);
    }

    @Test
    void nobody_is_left_out_for_an_age_that_is_not_known() {
        when(directory.find(area, "NEAR")).thenReturn(Optional.of(new Entry(area, "NEAR", Entry.Geography.PRACTICE, area, 16, 25, "active", "PLATFORM", time.today(), "", "DSA", LocalDate.of(2029, 3, 31))));

        assertThat(services.of(caseReference, 40).get(0).advice()).isEqualTo(Advice.NOT_RECOMMENDED);
        assertThat(services.of(caseReference, null)).anyMatch(one -> one.advice() == Advice.RECOMMENDED);
    }

    @Test
    void a_service_without_room_is_not_recommended_again_to_the_same_person_for_sixty_days() {
        var reference = given(caseReference, "NEAR", "NO_CAPACITY", 1);
        assertThat(advice()).isEqualTo(Advice.NOT_RECOMMENDED);
        assertThat(services.anotherOf(table.get(reference))).as("the far one does not cover the person").isFalse();
        listed("FAR", area, "active", time.today());
        assertThat(services.anotherOf(table.get(reference))).isTrue();

        time.passes(java.time.Duration.ofDays(61));
        assertThat(advice()).isEqualTo(Advice.RECOMMENDED);
    }

    @Test
    void how_a_service_has_answered_is_shown_from_ten_answers_on() {
        for (var number = 1; number <= 9; number++) {
            given("HW-2025-" + cases + number, "NEAR", number <= 3 ? "NO_CAPACITY" : null, number);
        }
        assertThat(services.of(caseReference, 40).get(0).figures()).isNull();
        given("HW-2025-" + cases + "10", "NEAR", null, 10);

        var figures = services.of(caseReference, 40).get(0).figures();
        assertThat(figures.answers()).isEqualTo(10);
        assertThat(figures.medianReplyDays()).isEqualTo(5.5);
        assertThat(figures.accepted()).isEqualTo(0.7);
        assertThat(figures.medianWaitDays()).as("nobody has met yet").isNull();
        assertThat(figures.inWords()).isEqualTo("usually replies in 6 days, 70% accepted");
        assertThat(services.of(caseReference, 40).get(1).figures()).as("the other service").isNull();
    }

    private Advice advice() {
        return services.of(caseReference, 40).stream().filter(one -> one.service().code().equals("NEAR")).findFirst().orElseThrow().advice();
    }

    private void listed(String service, String covers, String status, LocalDate assuredOn) {
        when(directory.find(area, service)).thenReturn(Optional.of(new Entry(area, service, Entry.Geography.PRACTICE, covers, 16, null, status, "PLATFORM", assuredOn, "", "DSA", LocalDate.of(2029, 3, 31))));
    }

    /** A referral that was sent and answered so many days later; with a reason where it was rejected. */
    private String given(String ofCase, String service, String rejectedFor, int daysToAnswer) {
        var reference = ofCase + "-R1";
        table.insert(new Referral(reference, ofCase, service, service, "near-" + cases, "MSK_PHYSIO", "team", "Lifting", null, "ROUTINE", Referral.Choice.NONE, null, List.of()), "coach");
        table.happened(reference, Step.SEND, Event.Actor.LEAD, "coach", Told.NOTHING);
        Tables.sql().sql("insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, reason) values (?, ?, ?, 'physio', 'PARTNER', 'near', 'PLATFORM', ?)")
                .param(reference).param(rejectedFor == null ? "ACCEPT" : "REJECT").param(Timestamp.from(time.instant().plus(java.time.Duration.ofDays(daysToAnswer)))).param(rejectedFor).update();
        return reference;
    }
}
