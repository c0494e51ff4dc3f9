package org.fitnotetowork.pathway.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan changes while its support goes on: what is new in it is supported beside what is under way. */
class AgreeChangedPlanProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("conversation/agree-changed-plan").calling("support-referral", "referralReference");

    @Test
    void each_new_service_has_a_referral_of_its_own_and_the_change_is_over_with_the_last() {
        toSend("HW-2026-000001-R2", "HW-2026-000001-R3");
        var change = noLongerFits();

        change.completes("userTask_agreeChangedPlan");

        assertThat(change.called("callActivity_referrals")).extracting(referral -> referral.variable("referralReference")).containsExactlyInAnyOrder("HW-2026-000001-R2", "HW-2026-000001-R3");
        change.returns("callActivity_referrals");
        assertThat(change).isWaitingAt("callActivity_referrals").hasNotPassed("endEvent_changeCarriedOut");
        change.returns("callActivity_referrals");
        assertThat(change).hasEndedAt("endEvent_changeCarriedOut").hasNotPassed("endEvent_endedWithCase");
    }

    @Test
    void a_plan_that_stays_as_it_is_sends_nothing() {
        toSend();
        var change = noLongerFits();

        change.completes("userTask_agreeChangedPlan");

        assertThat(change).hasEndedAt("endEvent_changeCarriedOut");
        assertThat(change.called("callActivity_referrals")).isEmpty();
    }

    @Test
    void nothing_is_agreed_or_supported_any_more_when_the_case_has_ended() {
        toSend("HW-2026-000001-R2");
        var change = noLongerFits();
        change.completes("userTask_agreeChangedPlan");
        var support = change.called("callActivity_referrals").get(0);

        change.hears("case.closed");

        assertThat(change).hasEndedAt("endEvent_endedWithCase").hasNotPassed("endEvent_changeCarriedOut");
        assertThat(support.isRunning()).isFalse();
    }

    private static Story noLongerFits() {
        var change = model.givenStartedByMessage("plan.toChange", Map.of());
        assertThat(change).isWaitingAt("userTask_agreeChangedPlan").hasNotPassed("callActivity_referrals");
        assertThat(change.offeredTo("userTask_agreeChangedPlan")).containsExactly("coaching-coach");
        return change;
    }

    private static void toSend(String... references) {
        model.bean("referralsToSend", new ReferralsToSend(List.of(references)));
    }

    /** What the model's collection asks. */
    public record ReferralsToSend(List<String> references) {

        public List<String> of(DelegateExecution execution) {
            return references;
        }
    }
}
