package org.fitnotetowork.pathway.consent.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Matrices;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;

/** What a request for information, its decision and what follows have to fulfil (domain J.6, S1, S2 and S7). */
class AnsweringRequestsTest {

    private static int cases = 600_000;

    private final Tables.Time time = new Tables.Time();
    private final Requests table = new Requests(Tables.sql(), time);
    private final Disclosure door = mock(Disclosure.class);
    private final AnsweringRequests requests = new AnsweringRequests(table, door);
    private final RequestFacts facts = new RequestFacts(table);
    private final Matrix matrix = Matrices.asDelivered();
    private final LocalDate today = time.today();
    private final String caseReference = "HW-2026-" + ++cases;

    @Test
    void each_request_of_a_case_has_a_reference_of_its_own() {
        assertThat(recorded(Asker.POLICE)).isEqualTo(caseReference + "-I1");
        assertThat(recorded(Asker.DWP)).isEqualTo(caseReference + "-I2");
        assertThat(requests.get(caseReference + "-I2").asked()).isEqualTo(asked(Asker.DWP));
    }

    @Test
    void a_day_that_is_still_to_come_or_an_answer_before_the_question_is_mended() {
        assertThat(new Asked(Asker.COURT, "A court", null, "All", null, today.plusDays(1)).problems(today)).extracting(Problem::field).containsExactly("requestReceivedOn");
        assertThat(new Asked(Asker.COURT, "A court", null, "All", today.minusDays(2), today.minusDays(1)).problems(today)).extracting(Problem::field).containsExactly("requestWantedBy");
        assertThat(new Asked(Asker.COURT, "A court", null, "All", today, today).problems(today)).isEmpty();
    }

    @Test
    void nothing_is_handed_over_by_agreement_before_the_person_has_agreed() {
        var reference = recorded(Asker.SOLICITOR);
        assertThat(fieldsOf(byAgreement(Item.ACTION_PLAN), reference)).containsExactly("handOverGround");

        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NOT_REACHED, null), "coach");
        assertThat(fieldsOf(byAgreement(Item.ACTION_PLAN), reference)).as("silence is no yes").containsExactly("handOverGround");
        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NO, "I would rather not"), "coach");
        assertThat(fieldsOf(byAgreement(Item.ACTION_PLAN), reference)).containsExactly("handOverGround");
        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.YES, null), "coach");
        assertThat(fieldsOf(byAgreement(Item.ACTION_PLAN), reference)).isEmpty();
    }

    @Test
    void S1_no_agreement_opens_to_a_benefits_office_what_the_matrix_never_lets_it_see() {
        var reference = agreed(Asker.DWP);

        for (var item : Item.values()) {
            assertThat(fieldsOf(byAgreement(item), reference)).as(item.code()).isEqualTo(item == Item.PARTICIPANT ? List.of() : List.of("handOverItems"));
        }
        assertThat(fieldsOf(byLaw(Item.ATTENDANCE), reference)).as("a court's order is a court's order; a person decides").isEmpty();
        assertThat(fieldsOf(byAgreement(Item.DIAGNOSIS), agreed(Asker.EMPLOYER))).containsExactly("handOverItems");
        assertThat(fieldsOf(byAgreement(Item.DIAGNOSIS), agreed(Asker.INSURER))).isEmpty();
    }

    @Test
    void whoever_has_answered_is_not_asked_until_they_agree() {
        var reference = recorded(Asker.INSURER);
        var ask = new Decision(Decision.Choice.ASK_PERSON, null, null, Set.of(), "They can say themselves", null, null);
        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NOT_REACHED, null), "coach");
        assertThat(fieldsOf(ask, reference)).isEmpty();

        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NO, null), "coach");
        assertThat(fieldsOf(ask, reference)).containsExactly("requestDecision");
    }

    @Test
    void whoever_was_asked_knows_so_no_law_forbids_telling_them() {
        var reference = recorded(Asker.POLICE);
        assertThat(fieldsOf(silently(), reference)).isEmpty();

        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NO, null), "coach");
        assertThat(fieldsOf(silently(), reference)).containsExactly("mayTell");
    }

    @Test
    void what_was_handed_over_stands_in_the_access_log_and_nothing_does_that_nobody_decided_on() {
        var reference = recorded(Asker.COURT);
        var handOver = new HandOver(Set.of(Item.ATTENDANCE), "Dates of three visits", "The clerk", today, HandOver.How.POST);

        assertThatThrownBy(() -> requests.handedOver(reference, handOver, "manager")).hasMessageContaining("nobody has decided");
        requests.decide(reference, new Decision(Decision.Choice.REFUSE, null, null, Set.of(), "No order", true, null), "manager");
        assertThatThrownBy(() -> requests.handedOver(reference, handOver, "manager")).hasMessageContaining("nobody has decided");
        verify(door, never()).handedOver(anyString(), anyString(), anyString(), anyString(), any());

        requests.decide(reference, byLaw(Item.ATTENDANCE), "manager");
        requests.handedOver(reference, handOver, "manager");
        verify(door).handedOver("manager", "team", reference, caseReference, Set.of(Item.ATTENDANCE));
        assertThat(requests.get(reference).handOver()).isEqualTo(handOver);
    }

    @Test
    void more_than_was_decided_is_written_down_too_after_a_second_look() {
        var reference = recorded(Asker.COURT);
        requests.decide(reference, byLaw(Item.ATTENDANCE), "manager");
        var request = requests.get(reference);

        assertThat(handed(today, Item.ATTENDANCE).problems(request, today)).isEmpty();
        assertThat(handed(today, Item.ATTENDANCE, Item.DIAGNOSIS).problems(request, today)).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("diagnosis").doesNotContain("attendance"))
                .extracting(Problem::severity).isEqualTo(Problem.Severity.CONFIRM);
        assertThat(handed(today.plusDays(1), Item.ATTENDANCE).problems(request, today)).extracting(Problem::field).containsExactly("handedOn");
        assertThat(handed(today.minusDays(8), Item.ATTENDANCE).problems(request, today)).extracting(Problem::field).containsExactly("handedOn");
    }

    @Test
    void the_lead_reads_all_of_it_and_the_coach_what_the_person_may_know_once_they_may() {
        var reference = recorded(Asker.POLICE);
        assertThat(of(reference)).singleElement().satisfies(fact -> {
            assertThat(fact.item()).isEqualTo(Item.SAFEGUARDING);
            assertThat(fact.organisation()).isEqualTo("team");
            assertThat((String) fact.value()).contains("The police", "PC Smith", "Where the person was", "a section", "8 May 2026");
        });

        requests.decide(reference, silently(), "manager");
        assertThat(of(reference)).extracting(Fact::item).containsExactly(Item.SAFEGUARDING);

        requests.decide(reference, byLaw(Item.APPOINTMENTS), "manager");
        assertThat(toTell(reference)).contains("The police", "We hand over: appointments").doesNotContain("the reason of the lead");
        requests.handedOver(reference, handed(today, Item.APPOINTMENTS), "manager");
        assertThat(toTell(reference)).contains("We handed over on 4 May 2026 to The clerk: appointments");
        assertThat(facts.facts(List.of("HW-2026-599999"), Set.of(RequestFacts.of(reference, RequestFacts.TEXT)))).as("another case").isEmpty();
    }

    @Test
    void what_is_asked_of_the_person_is_what_they_hear() {
        var reference = recorded(Asker.SOLICITOR);
        requests.decide(reference, new Decision(Decision.Choice.ASK_PERSON, null, null, Set.of(), "They can say themselves", null, null), "manager");
        assertThat(toTell(reference)).contains("A solicitor", "Where the person was").doesNotContain("hand over", "handed over");

        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.NO, "I would rather not"), "coach");
        requests.decide(reference, new Decision(Decision.Choice.REFUSE, null, null, Set.of(), "The person said no", true, null), "manager");
        assertThat(toTell(reference)).contains("We have handed over nothing.");
        assertThat((String) of(reference).get(0).value()).contains("The person does not agree.", "I would rather not");
    }

    @Test
    void being_told_or_why_not_is_kept() {
        var told = recorded(Asker.COUNCIL);
        var notTold = recorded(Asker.COUNCIL);

        requests.told(told, new Telling(today, Telling.How.PHONE, null), "coach");
        requests.told(notTold, new Telling(null, null, "Rang three times, letter came back"), "coach");

        assertThat(Tables.sql().sql("select told_on from consent.information_telling where request = ?").param(told).query(LocalDate.class).single()).isEqualTo(today);
        assertThat(Tables.sql().sql("select not_told from consent.information_telling where request = ?").param(notTold).query(String.class).single()).contains("letter came back");
    }

    private String recorded(Asker asker) {
        return requests.record(caseReference, asked(asker), "team", "coach");
    }

    private String agreed(Asker asker) {
        var reference = recorded(asker);
        requests.personSaid(reference, new PersonsAnswer(PersonsAnswer.Said.YES, null), "coach");
        return reference;
    }

    private Asked asked(Asker asker) {
        return new Asked(asker, "PC Smith, 555", "a section", "Where the person was", today.plusDays(4), today.minusDays(7));
    }

    private static Decision byAgreement(Item item) {
        return new Decision(Decision.Choice.HAND_OVER, Decision.Ground.PERSON_AGREES, null, Set.of(item), "the reason of the lead", true, null);
    }

    private static Decision byLaw(Item item) {
        return new Decision(Decision.Choice.HAND_OVER, Decision.Ground.LAW, "Order of the court", Set.of(item), "the reason of the lead", true, null);
    }

    private static Decision silently() {
        return new Decision(Decision.Choice.HAND_OVER, Decision.Ground.LAW, "Order of the court", Set.of(Item.APPOINTMENTS), "the reason of the lead", false, "The order itself");
    }

    private static HandOver handed(LocalDate on, Item... items) {
        return new HandOver(Set.of(items), "A list", "The clerk", on, HandOver.How.IN_PERSON);
    }

    private List<String> fieldsOf(Decision decision, String reference) {
        return decision.problems(requests.get(reference), matrix).stream().map(Problem::field).toList();
    }

    private List<Fact> of(String reference) {
        return facts.facts(List.of(caseReference), Set.of(RequestFacts.of(reference, RequestFacts.TEXT), RequestFacts.of(reference, RequestFacts.TO_TELL)));
    }

    private String toTell(String reference) {
        return (String) of(reference).stream().filter(fact -> fact.item() == Item.CONSENT).findFirst().orElseThrow().value();
    }
}
