package org.fitnotetowork.pathway.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A voluntary conversation: the person is reminded, may decline, and is offered another time twice (domain F0, F1, E7). */
class HealthWorkConversationProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("conversation/health-work-conversation");

    @BeforeEach
    void a_reminder_goes_out_a_day_before() {
        model.bean("reminders", new Reminders());
    }

    @Test
    void a_conversation_ends_in_an_agreed_plan() {
        var conversation = booked(10);

        conversation.completes("userTask_holdConversation", Map.of("attended", "ATTENDED"));
        assertThat(conversation).isWaitingAt("userTask_agreePlan").hasNotPassed("gateway_missed");
        conversation.completes("userTask_agreePlan");

        assertThat(conversation).hasEndedAt("endEvent_planAgreed").hasPassedTimes(1, "serviceTask_tellPractice").hasVariable("conversation", "PLAN_AGREED").hasNoVariable("missedConversations")
                .hasNotPassed("endEvent_declined", "endEvent_noContact", "serviceTask_remind");
    }

    @Test
    void the_person_is_reminded_once_on_the_day_before_and_not_earlier() {
        var conversation = booked(10);

        model.daysPass(8);
        assertThat(conversation).isWaitingAt("userTask_holdConversation").hasNotPassed("serviceTask_remind");
        model.daysPass(1);
        assertThat(conversation).isWaitingAt("userTask_holdConversation").hasPassed("serviceTask_remind", "endEvent_reminded");
        model.daysPass(5);

        assertThat(conversation).isWaitingAt("userTask_holdConversation").hasPassedTimes(1, "serviceTask_remind");
    }

    @Test
    void nobody_is_reminded_of_a_conversation_that_took_place_earlier() {
        var conversation = booked(10);

        conversation.completes("userTask_holdConversation", Map.of("attended", "ATTENDED"));
        model.daysPass(20);

        assertThat(conversation.timers()).isZero();
        assertThat(conversation).isWaitingAt("userTask_agreePlan").hasNotPassed("event_dayBefore", "serviceTask_remind");
    }

    @Test
    void who_declines_is_not_booked_again() {
        var conversation = booked(10);

        conversation.completes("userTask_holdConversation", Map.of("attended", "DECLINED"));

        assertThat(conversation).hasEndedAt("endEvent_declined").hasVariable("conversation", "DECLINED").hasPassedTimes(1, "userTask_bookConversation")
                .hasNotPassed("userTask_agreePlan", "serviceTask_tellPractice", "gateway_missed", "endEvent_noContact");
    }

    @Test
    void who_did_not_attend_is_offered_another_time_and_reminded_of_that_one() {
        var conversation = booked(10);

        model.daysPass(10);
        conversation.completes("userTask_holdConversation", Map.of("attended", "DID_NOT_ATTEND"));
        assertThat(conversation).isWaitingAt("userTask_bookConversation").hasVariable("missedConversations", 1).hasNotPassed("endEvent_noContact", "endEvent_declined");

        book(conversation, 7);
        model.daysPass(6);
        assertThat(conversation).hasPassedTimes(2, "serviceTask_remind");
        conversation.completes("userTask_holdConversation", Map.of("attended", "ATTENDED")).completes("userTask_agreePlan");
        assertThat(conversation).hasEndedAt("endEvent_planAgreed").hasVariable("conversation", "PLAN_AGREED");
    }

    @Test
    void only_after_three_missed_conversations_contact_counts_as_lost() {
        var conversation = booked(10);

        conversation.completes("userTask_holdConversation", Map.of("attended", "DID_NOT_ATTEND"));
        book(conversation, 10);
        conversation.completes("userTask_holdConversation", Map.of("attended", "DID_NOT_ATTEND"));
        assertThat(conversation).isWaitingAt("userTask_bookConversation").hasNotPassed("endEvent_noContact");
        book(conversation, 10);
        conversation.completes("userTask_holdConversation", Map.of("attended", "DID_NOT_ATTEND"));

        assertThat(conversation).hasEndedAt("endEvent_noContact").hasVariable("conversation", "NO_CONTACT").hasVariable("missedConversations", 3)
                .hasNotPassed("userTask_agreePlan", "endEvent_declined");
    }

    private static Story booked(int days) {
        var conversation = model.given(Map.of());
        assertThat(conversation).isWaitingAt("userTask_bookConversation");
        book(conversation, days);
        return conversation;
    }

    private static void book(Story conversation, int days) {
        conversation.completes("userTask_bookConversation", Map.of("conversationOn", model.inDays(days)));
        assertThat(conversation).isWaitingAt("userTask_holdConversation");
    }

    /** Public, because the model calls a method of it. */
    public static class Reminders {

        public Date dayBefore(DelegateExecution execution) {
            var conversationOn = (Date) execution.getVariable("conversationOn");
            return new Date(conversationOn.getTime() - 24 * 60 * 60 * 1000L);
        }
    }
}
