package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner speaks for itself (domain H.0). */
class ServiceCapacityProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/service-capacity");

    @Test
    void a_partner_says_what_it_can_take() {
        var telling = model.givenStartedBy("physio", "ncl-physio");

        assertThat(telling).isWaitingAt("userTask_recordCapacity");
        telling.completes("userTask_recordCapacity");

        assertThat(telling).hasEndedAt("endEvent_capacityTold");
    }
}
