package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

/** What the order of support hears about referrals: how many lie with partners now (domain H.6). */
class OpenReferralsForDecisionsTest {

    private static int cases = 548_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Referrals table = new Referrals(Tables.sql(), new PartnerKinds(), RandomReferral.AS_EVERY_AREA, new Tables.Time());
    private final OpenReferralsForDecisions facts = new OpenReferralsForDecisions(table);

    @Test
    void without_one_it_is_nought() {
        assertThat(open()).isEqualTo(0);
    }

    @Test
    void a_draft_is_with_nobody_and_a_sent_one_is_with_its_partner_until_it_is_over() {
        draft(caseReference, 1);
        assertThat(open()).isEqualTo(0);

        sent(caseReference, 2);
        sent(caseReference, 3);
        assertThat(open()).isEqualTo(2);

        table.happened(caseReference + "-R2", Step.ACCEPT, Event.Actor.PARTNER, "physio.ncl", Told.NOTHING);
        assertThat(open()).as("taken up").isEqualTo(2);
        table.happened(caseReference + "-R3", Step.REJECT, Event.Actor.PARTNER, "physio.ncl", Told.because("NO_CAPACITY", null));
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void another_persons_referral_is_not_counted() {
        sent("HW-2026-" + ++cases, 1);

        assertThat(open()).isEqualTo(0);
    }

    private Object open() {
        return facts.about(caseReference).get("openReferrals");
    }

    private void sent(String reference, int number) {
        draft(reference, number);
        table.addressed(reference + "-R" + number, new Referral.Sending("coach-instance", "partner-instance"));
        table.happened(reference + "-R" + number, Step.SEND, Event.Actor.LEAD, "coach.ncl", Told.NOTHING);
    }

    private void draft(String reference, int number) {
        table.insert(new Referral(reference + "-R" + number, reference, "SERVICE_" + number, "Physiotherapy (made up)", "ncl-physio", "MSK_PHYSIO", "ncl-workwell", "Lifting", null, "ROUTINE",
                Referral.Choice.NONE, null, List.of()), "coach.ncl");
    }
}
