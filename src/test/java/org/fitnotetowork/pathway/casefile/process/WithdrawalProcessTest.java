package org.fitnotetowork.pathway.casefile.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who stops and who died are told apart: a partner or a practice must never mix them up (domain H.2, I.5). */
class WithdrawalProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/withdrawal");

    @Test
    void who_wants_to_stop_is_not_reported_dead() {
        var withdrawal = given();

        leaves(withdrawal, "WITHDREW");

        assertThat(withdrawal).hasEndedAt("endEvent_withdrawalRecorded").hasPassedTimes(1, "serviceTask_tellOfWithdrawal")
                .hasNotPassed("serviceTask_tellOfDeath", "endEvent_deathRecorded");
    }

    @Test
    void a_death_is_not_reported_as_a_withdrawal() {
        var withdrawal = given();

        leaves(withdrawal, "DIED");

        assertThat(withdrawal).hasEndedAt("endEvent_deathRecorded").hasPassedTimes(1, "serviceTask_tellOfDeath")
                .hasNotPassed("serviceTask_tellOfWithdrawal", "endEvent_withdrawalRecorded");
    }

    private static Story given() {
        var withdrawal = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(withdrawal).isWaitingAt("userTask_recordLeaving").hasNotPassed("serviceTask_tellOfWithdrawal", "serviceTask_tellOfDeath");
        return withdrawal;
    }

    private static void leaves(Story withdrawal, String leaving) {
        withdrawal.completes("userTask_recordLeaving", Map.of("caseReference", model.newCase(), "leaving", leaving));
    }
}
