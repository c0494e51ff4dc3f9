package org.fitnotetowork.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.disclosure.CaseParties.Party;
import org.fitnotetowork.platform.disclosure.ConsentState.Given;
import org.junit.jupiter.api.Test;

/** The door says no unless the organisation takes part in the case, the matrix lets the recipient see it, and the person agrees where the matrix asks. */
class DisclosureTest {

    private static final String CASE = "HW-2026-000001";
    private static final Set<String> ALL = Set.of("personName", "condition", "comments", "offerNote", "concernText");

    private final AccessLog log = mock(AccessLog.class);
    private final Organisations organisations = mock(Organisations.class);

    private final InformationOwner owner = (cases, keys) -> List.of(
            new Fact(CASE, "personName", Item.PARTICIPANT, "Sam Okoro", "practice"),
            new Fact(CASE, "condition", Item.DIAGNOSIS, "Low back pain", "practice"),
            new Fact(CASE, "comments", Item.FUNCTIONAL_EFFECTS, "Cannot lift", "practice"),
            new Fact(CASE, "offerNote", Item.COACH_NOTES, "Rang twice", "team"),
            new Fact(CASE, "concernText", Item.SAFEGUARDING, "Said at the door", "team"));

    @Test
    void an_organisation_that_takes_no_part_sees_nothing_and_leaves_no_trace() {
        assertThat(door(Set.of()).read(reader("elsewhere", Recipient.COACH), CASE, ALL)).isEmpty();
        verify(log, never()).write(any(), any());
    }

    @Test
    void a_coach_sees_the_case_but_neither_the_condition_without_consent_nor_a_concern_outside_its_route() {
        assertThat(door(Set.of()).read(reader("team", Recipient.COACH), CASE, ALL)).containsOnlyKeys("personName", "comments", "offerNote");
        verify(log).write(any(), any());
    }

    @Test
    void consent_opens_exactly_what_it_names() {
        var given = Set.of(new Given(CASE, Recipient.COACH, Item.DIAGNOSIS));

        assertThat(door(given).read(reader("team", Recipient.COACH), CASE, ALL)).containsEntry("condition", "Low back pain").doesNotContainKey("concernText");
        assertThat(door(given).read(reader("physio", Recipient.PARTNER), CASE, ALL)).isEmpty();
    }

    @Test
    void a_partner_without_clinicians_never_sees_the_condition_even_with_consent() {
        var given = Set.of(new Given(CASE, Recipient.PARTNER, Item.DIAGNOSIS), new Given(CASE, Recipient.PARTNER, Item.PARTICIPANT));

        assertThat(door(given).read(reader("physio", Recipient.PARTNER), CASE, ALL)).containsOnlyKeys("personName", "condition");
        assertThat(door(given).read(reader("debt-advice", Recipient.PARTNER), CASE, ALL)).containsOnlyKeys("personName");
    }

    @Test
    void the_practice_that_referred_sees_its_own_record_and_not_the_coach_s_notes() {
        assertThat(door(Set.of()).read(reader("practice", Recipient.GP), CASE, ALL)).containsOnlyKeys("personName", "condition", "comments");
    }

    @Test
    void a_concern_is_read_within_the_human_safeguarding_route_only() {
        var lead = new Reader("manager", Set.of("team"), Recipient.MANAGER, "act-on-concern", true);

        assertThat(door(Set.of()).read(lead, CASE, ALL)).isEqualTo(Map.of("concernText", "Said at the door"));
        assertThat(door(Set.of()).read(reader("team", Recipient.MANAGER), CASE, ALL)).isEmpty();
    }

    @Test
    void a_lead_still_reads_the_concern_of_a_person_who_has_moved_away_and_nothing_else_of_the_case() {
        CaseParties elsewhere = cases -> List.of(new Party(CASE, "new-team", false));
        var door = new Disclosure(List.of(owner), elsewhere, cases -> Set.of(), organisations, new Matrix(), log, List.of());

        assertThat(door.read(new Reader("manager", Set.of("team"), Recipient.MANAGER, "act-on-concern", true), CASE, ALL)).isEqualTo(Map.of("concernText", "Said at the door"));
        assertThat(door.read(reader("team", Recipient.COACH), CASE, ALL)).as("outside the route nothing").isEmpty();
        assertThat(door.read(new Reader("other", Set.of("newest-team"), Recipient.MANAGER, "act-on-concern", true), CASE, ALL)).as("another team is told by a person").isEmpty();
    }

    @Test
    void an_employer_hears_the_days_of_the_return_with_consent_and_never_any_other_appointment() {
        InformationOwner days = (cases, keys) -> List.of(new Fact(CASE, "returnReviewOn", Item.APPOINTMENTS, "2026-06-10", "team", Recipient.EMPLOYER_ADVISER),
                new Fact(CASE, "conversationOn", Item.APPOINTMENTS, "2026-06-03", "team", Recipient.COACH), new Fact(CASE, "appointmentOn", Item.APPOINTMENTS, "2026-06-05", "physio"));
        CaseParties parties = cases -> List.of(new Party(CASE, "employer", false));
        var employer = reader("employer", Recipient.EMPLOYER);
        var keys = Set.of("returnReviewOn", "conversationOn", "appointmentOn");

        assertThat(new Disclosure(List.of(days), parties, cases -> Set.of(), organisations, new Matrix(), log, List.of()).read(employer, CASE, keys)).isEmpty();
        assertThat(new Disclosure(List.of(days), parties, cases -> Set.of(new Given(CASE, Recipient.EMPLOYER, Item.APPOINTMENTS)), organisations, new Matrix(), log, List.of()).read(employer, CASE, keys))
                .containsOnlyKeys("returnReviewOn");
    }

    private Disclosure door(Set<Given> given) {
        CaseParties parties = cases -> List.of(new Party(CASE, "team", false), new Party(CASE, "practice", true), new Party(CASE, "physio", false), new Party(CASE, "debt-advice", false));
        when(organisations.get("physio")).thenReturn(new Organisation("physio", "Physio", Organisation.Kind.CLINICAL_PARTNER, "ncl"));
        when(organisations.get("debt-advice")).thenReturn(new Organisation("debt-advice", "Debt advice", Organisation.Kind.PARTNER, "ncl"));
        return new Disclosure(List.of(owner), parties, cases -> given, organisations, new Matrix(), log, List.of());
    }

    private static Reader reader(String organisation, Recipient recipient) {
        return new Reader("somebody", Set.of(organisation), recipient, "a-form", false);
    }
}
