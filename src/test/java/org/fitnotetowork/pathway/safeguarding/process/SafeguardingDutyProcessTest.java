package org.fitnotetowork.pathway.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lead's duty ends with the lead's decision and with nothing else (domain J.7). */
class SafeguardingDutyProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("safeguarding/safeguarding-duty");

    @Test
    void the_lead_alone_decides_and_a_decision_in_time_needs_no_reminder() {
        var duty = model.given(Map.of());
        assertThat(duty.offeredTo("userTask_actOnConcern")).containsExactly("coaching-manager");

        duty.completes("userTask_actOnConcern");
        model.daysPass(1);

        assertThat(duty).hasEndedAt("endEvent_decided").hasNotPassed("serviceTask_remindLead");
        assertThat(duty.timers()).isZero();
    }

    @Test
    void after_an_hour_the_lead_is_reminded_once_and_the_task_stays_for_as_long_as_it_takes() {
        var reminders = new AtomicInteger();
        model.where("remindLead", execution -> reminders.incrementAndGet());
        var duty = model.given(Map.of());

        model.daysPass(1);
        model.daysPass(400);

        assertThat(reminders).hasValue(1);
        assertThat(duty).isWaitingAt("userTask_actOnConcern").hasPassed("endEvent_leadReminded").hasNotPassed("endEvent_decided");
    }

    @Test
    void neither_the_person_s_leaving_nor_a_move_nor_their_death_reaches_the_duty() {
        var duty = model.given(Map.of());

        for (var message : new String[] {"case.withdrawn", "case.transferred", "person.died", "case.closed", "referral.stopped"}) {
            assertThat(duty.tells(message, Map.of())).as(message).isFalse();
        }
        assertThat(duty).isWaitingAt("userTask_actOnConcern");
    }
}
