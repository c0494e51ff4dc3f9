package org.fitnotetowork.pathway.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.disclosure.ConsentState.Given;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.junit.jupiter.api.Test;

class RecordingConsentTest {

    private final Tables.Time time = new Tables.Time();
    private final Receipts receipts = new Receipts(Tables.sql(), time);
    private final List<Object> published = new ArrayList<>();
    private final RecordingConsent consent = new RecordingConsent(receipts, published::add);
    private final ConsentOfTheMoment moment = new ConsentOfTheMoment(receipts);

    @Test
    void nothing_is_shared_until_it_is_given() {
        consent.participation("HW-2026-100001", true, "coach.ncl");

        assertThat(moment.live(List.of("HW-2026-100001"))).isEmpty();
    }

    @Test
    void what_is_given_holds_for_its_recipient_and_items_and_its_case_only() {
        consent.share("HW-2026-100002", Recipient.COACH, Set.of(Item.DIAGNOSIS), "SPOKEN", "gp.ncl");

        assertThat(moment.live(List.of("HW-2026-100002", "HW-2026-100003"))).containsExactly(new Given("HW-2026-100002", Recipient.COACH, Item.DIAGNOSIS));
        assertThat(consent.isLive("HW-2026-100002", Recipient.PARTNER, Item.DIAGNOSIS)).isFalse();
        assertThat(consent.isLive("HW-2026-100003", Recipient.COACH, Item.DIAGNOSIS)).isFalse();
    }

    @Test
    void after_a_year_without_a_review_it_holds_no_longer() {
        share("HW-2026-100004", Sharing.WITH_PARTNERS);

        time.passes(Duration.ofDays(365));
        assertThat(consent.isLive("HW-2026-100004", Sharing.WITH_PARTNERS)).isTrue();
        time.passes(Duration.ofDays(1));
        assertThat(consent.isLive("HW-2026-100004", Sharing.WITH_PARTNERS)).isFalse();
    }

    @Test
    void confirmed_within_the_year_it_holds_for_another_and_is_read_out_once() {
        share("HW-2026-100014", Sharing.WITH_PARTNERS);
        time.passes(Duration.ofDays(300));
        consent.confirm("HW-2026-100014", "SPOKEN", "coach.ncl");
        assertThat(new ConsentFacts(receipts).facts(List.of("HW-2026-100014"), Set.of("consentText"))).singleElement()
                .satisfies(fact -> assertThat((String) fact.value()).containsOnlyOnce("Services that receive a referral"));

        time.passes(Duration.ofDays(300));
        assertThat(consent.isLive("HW-2026-100014", Sharing.WITH_PARTNERS)).isTrue();
        consent.withdraw("HW-2026-100014", Recipient.PARTNER, "coach.ncl");
        assertThat(consent.isLive("HW-2026-100014", Sharing.WITH_PARTNERS)).isFalse();
    }

    @Test
    void a_purpose_is_withdrawn_and_what_is_shared_stays() {
        share("HW-2026-100015", Sharing.WITH_GP);
        consent.agree("HW-2026-100015", Purpose.CONTACT_AFTER, "SPOKEN", "coach.ncl");

        consent.withdraw("HW-2026-100015", Purpose.CONTACT_AFTER, "coach.ncl");

        assertThat(receipts.live(List.of("HW-2026-100015"))).extracting(Receipts.Live::purpose).containsExactly(Purpose.DISCLOSURE);
    }

    @Test
    void it_is_withdrawn_for_one_recipient_and_the_others_stay() {
        share("HW-2026-100005", Sharing.WITH_PARTNERS);
        share("HW-2026-100005", Sharing.WITH_GP);

        consent.withdraw("HW-2026-100005", Recipient.PARTNER, "coach.ncl");

        assertThat(consent.isLive("HW-2026-100005", Sharing.WITH_PARTNERS)).isFalse();
        assertThat(consent.isLive("HW-2026-100005", Sharing.WITH_GP)).isTrue();
        assertThat(published).containsExactly(new ConsentWithdrawn("HW-2026-100005", Recipient.PARTNER, "coach.ncl"));
    }

    @Test
    void the_condition_is_withdrawn_from_partners_without_the_rest_of_a_referral() {
        share("HW-2026-100006", Sharing.WITH_PARTNERS);
        share("HW-2026-100006", Sharing.CONDITION_WITH_PARTNERS);

        consent.withdraw("HW-2026-100006", Recipient.PARTNER, Sharing.CONDITION_WITH_PARTNERS.items(), "coach.ncl");

        assertThat(consent.isLive("HW-2026-100006", Sharing.CONDITION_WITH_PARTNERS)).isFalse();
        assertThat(consent.isLive("HW-2026-100006", Sharing.WITH_PARTNERS)).isTrue();
    }

    @Test
    void who_declines_leaves_nothing_shared() {
        share("HW-2026-100007", Sharing.CONDITION_WITH_COACH);

        consent.participation("HW-2026-100007", false, "coach.ncl");

        assertThat(moment.live(List.of("HW-2026-100007"))).isEmpty();
    }

    @Test
    void who_stops_takes_everything_back_and_who_reaches_the_goal_does_not() {
        share("HW-2026-100008", Sharing.WITH_GP);
        share("HW-2026-100009", Sharing.WITH_GP);

        var listener = new ConsentEndsWithTheCase(receipts);
        listener.on(new CaseClosed("HW-2026-100008", "WITHDREW", Instant.EPOCH));
        listener.on(new CaseClosed("HW-2026-100009", "GOAL_MET", Instant.EPOCH));

        assertThat(consent.isLive("HW-2026-100008", Sharing.WITH_GP)).isFalse();
        assertThat(consent.isLive("HW-2026-100009", Sharing.WITH_GP)).isTrue();
    }

    @Test
    void the_person_can_be_read_out_what_is_shared() {
        consent.participation("HW-2026-100010", true, "coach.ncl");
        share("HW-2026-100010", Sharing.CONDITION_WITH_COACH);

        var facts = new ConsentFacts(receipts).facts(List.of("HW-2026-100010"), Set.of("consentText"));

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.item()).isEqualTo(Item.CONSENT);
            assertThat(fact.value()).isEqualTo("Takes part\nThe coach may see: the condition");
        });
    }

    private void share(String caseReference, Sharing sharing) {
        consent.share(caseReference, sharing.recipient(), sharing.items(), "SPOKEN", "coach.ncl");
    }
}
