package org.fitnotetowork.pathway.consent.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Support is offered, at most twice without an answer; no and silence cost the person nothing (domain C6, F6). */
class ConsentProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("consent/consent");

    @Test
    void who_wants_support_and_agrees_takes_part() {
        var consent = given();

        offer(consent, "WANTS");
        assertThat(consent).isWaitingAt("userTask_recordConsent");
        consent.completes("userTask_recordConsent", Map.of("takesPart", "AGREED"));

        assertThat(consent).hasEndedAt("endEvent_agreed").hasVariable("takesPart", "AGREED").hasVariable("offerTries", 1)
                .hasNotPassed("endEvent_declined", "endEvent_noAnswer", "event_weekWithoutAnswer");
    }

    @Test
    void who_wants_support_and_then_agrees_to_nothing_does_not_take_part() {
        var consent = given();

        offer(consent, "WANTS");
        consent.completes("userTask_recordConsent", Map.of("takesPart", "DECLINED"));

        assertThat(consent).hasEndedAt("endEvent_declined").hasVariable("takesPart", "DECLINED").hasNotPassed("endEvent_agreed");
    }

    @Test
    void who_says_no_is_asked_for_no_consent_and_not_asked_again() {
        var consent = given();

        offer(consent, "DECLINES");

        assertThat(consent).hasEndedAt("endEvent_declined").hasVariable("takesPart", "DECLINED")
                .hasNotPassed("userTask_recordConsent", "gateway_tries", "endEvent_noAnswer");
    }

    @Test
    void silence_is_left_alone_for_a_week_and_then_asked_once_more() {
        var consent = given();

        offer(consent, "NO_ANSWER");
        model.daysPass(6);
        assertThat(consent).isWaitingAt("event_weekWithoutAnswer").hasPassedTimes(1, "userTask_offerSupport");
        model.daysPass(1);
        assertThat(consent).isWaitingAt("userTask_offerSupport");

        offer(consent, "WANTS");
        assertThat(consent).isWaitingAt("userTask_recordConsent").hasVariable("offerTries", 2).hasNotPassed("endEvent_noAnswer");
    }

    @Test
    void silence_after_an_offer_a_reminder_and_another_channel_ends_the_offer_and_is_not_taken_for_a_no() {
        var consent = given();

        offer(consent, "NO_ANSWER");
        model.daysPass(7);
        offer(consent, "NO_ANSWER");
        assertThat(consent).isWaitingAt("event_weekWithoutAnswer").hasNotPassed("endEvent_noAnswer");
        model.daysPass(7);
        offer(consent, "NO_ANSWER");

        assertThat(consent).hasEndedAt("endEvent_noAnswer").hasVariable("takesPart", "NO_ANSWER").hasPassedTimes(3, "userTask_offerSupport")
                .hasPassedTimes(2, "event_weekWithoutAnswer").hasNotPassed("endEvent_declined", "userTask_recordConsent");
    }

    private static Story given() {
        var consent = model.given(Map.of());
        assertThat(consent).isWaitingAt("userTask_offerSupport");
        return consent;
    }

    private static void offer(Story consent, String answer) {
        consent.completes("userTask_offerSupport", Map.of("offerAnswer", answer));
    }
}
