package org.fitnotetowork.pathway.consent.process;

import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lancashire and South Cumbria's own way to an agreement: whoever comes directly is not asked twice; everybody else as nationally (domain C0). */
class ConsentInLancashireTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("local/lsc/consent--lsc");

    @Test
    void who_came_directly_is_not_asked_again_whether_they_want_support() {
        model.where("decide", sets("offerAnswer", "WANTS"));
        var consent = model.given(Map.of());

        assertThat(consent).isWaitingAt("userTask_recordConsent").hasNotPassed("userTask_offerSupport");
        consent.completes("userTask_recordConsent", Map.of("takesPart", "AGREED"));
        assertThat(consent).hasEndedAt("endEvent_agreed").hasVariable("takesPart", "AGREED");
    }

    @Test
    void who_came_directly_may_still_say_no() {
        model.where("decide", sets("offerAnswer", "WANTS"));
        var consent = model.given(Map.of());

        consent.completes("userTask_recordConsent", Map.of("takesPart", "DECLINED"));
        assertThat(consent).hasEndedAt("endEvent_declined").hasVariable("takesPart", "DECLINED").hasNotPassed("endEvent_agreed");
    }

    @Test
    void who_came_with_a_fit_note_is_offered_support_first() {
        var consent = offered();

        consent.completes("userTask_offerSupport", Map.of("offerAnswer", "WANTS"));
        assertThat(consent).isWaitingAt("userTask_recordConsent");
        consent.completes("userTask_recordConsent", Map.of("takesPart", "AGREED"));
        assertThat(consent).hasEndedAt("endEvent_agreed").hasVariable("offerTries", 1);
    }

    @Test
    void a_no_is_taken_at_its_word() {
        var consent = offered();

        consent.completes("userTask_offerSupport", Map.of("offerAnswer", "DECLINES"));
        assertThat(consent).hasEndedAt("endEvent_declined").hasNotPassed("userTask_recordConsent", "gateway_tries");
    }

    @Test
    void silence_is_asked_twice_more_and_is_no_no() {
        var consent = offered();
        for (var tries = 0; tries < 2; tries++) {
            consent.completes("userTask_offerSupport", Map.of("offerAnswer", "NO_ANSWER"));
            model.daysPass(7);
        }
        consent.completes("userTask_offerSupport", Map.of("offerAnswer", "NO_ANSWER"));

        assertThat(consent).hasEndedAt("endEvent_noAnswer").hasVariable("takesPart", "NO_ANSWER").hasPassedTimes(1, "businessRuleTask_directStart");
    }

    private static Story offered() {
        model.where("decide", sets("offerAnswer", null));
        var consent = model.given(Map.of());
        assertThat(consent).isWaitingAt("userTask_offerSupport");
        return consent;
    }
}
