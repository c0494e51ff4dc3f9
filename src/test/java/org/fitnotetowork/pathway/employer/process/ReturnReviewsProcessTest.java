package org.fitnotetowork.pathway.employer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agreed return is looked at again on the days that its plan names, beside the journey (domain G3). */
class ReturnReviewsProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("employer/return-reviews");

    @Test
    void a_return_is_looked_at_on_each_day_of_the_plan_and_then_left_alone() {
        model.where("setReturnReview", reviewIn(7), reviewIn(7), none());
        var reviews = given();

        assertThat(reviews).isWaitingAt("event_reviewDue");
        model.daysPass(7);
        reviews.completes("userTask_reviewReturn", Map.of("returnReview", "GOES_WELL"));
        assertThat(reviews).isWaitingAt("event_reviewDue");
        model.daysPass(7);
        reviews.completes("userTask_reviewReturn", Map.of("returnReview", "GOES_WELL"));

        assertThat(reviews).hasEndedAt("endEvent_returnReviewed").hasNotPassed("userTask_changePlan", "userTask_takeUpAgain");
        assertThat(reviews.timers()).isZero();
    }

    @Test
    void a_plan_that_does_not_fit_is_changed_and_looked_at_again() {
        model.where("setReturnReview", reviewIn(7));
        var reviews = given();
        model.daysPass(7);

        reviews.completes("userTask_reviewReturn", Map.of("returnReview", "CHANGE_PLAN"));
        assertThat(reviews).isWaitingAt("userTask_changePlan");
        reviews.completes("userTask_changePlan", Map.of("returnPlan", "AGREED", "returnOn", model.inDays(1)));

        assertThat(reviews).isWaitingAt("event_reviewDue").hasNotPassed("endEvent_offAgain");
    }

    @Test
    void somebody_who_is_off_again_hears_from_the_adviser_they_know() {
        model.where("setReturnReview", reviewIn(7));
        var reviews = given();
        model.daysPass(7);

        reviews.completes("userTask_reviewReturn", Map.of("returnReview", "OFF_AGAIN"));
        assertThat(reviews.offeredTo("userTask_takeUpAgain")).containsExactly("coaching-adviser");
        reviews.completes("userTask_takeUpAgain", Map.of("takenUp", "NOT_NOW"));

        assertThat(reviews).hasEndedAt("endEvent_offAgain").hasNotPassed("endEvent_returnReviewed", "serviceTask_changePlan");
    }

    @Test
    void whoever_wants_to_look_at_the_plan_again_meets_the_coach() {
        model.where("setReturnReview", reviewIn(7));
        var reviews = given();
        model.daysPass(7);
        reviews.completes("userTask_reviewReturn", Map.of("returnReview", "OFF_AGAIN"));

        reviews.completes("userTask_takeUpAgain", Map.of("takenUp", "TALK"));

        assertThat(reviews).hasEndedAt("endEvent_planToChange").hasPassedTimes(1, "serviceTask_changePlan").hasNotPassed("endEvent_offAgain");
    }

    @Test
    void reviews_end_with_the_case_or_by_a_new_plan() {
        model.where("setReturnReview", reviewIn(7));
        var reviews = given();

        reviews.hears("employer.reviewsEnded");

        assertThat(reviews).hasEndedAt("endEvent_reviewsEnded").hasNotPassed("userTask_reviewReturn");
        assertThat(reviews.timers()).isZero();
    }

    private static JavaDelegate reviewIn(int days) {
        return execution -> execution.setVariable("nextReviewOn", model.inDays(days));
    }

    private static JavaDelegate none() {
        return execution -> execution.setVariable("nextReviewOn", null);
    }

    private static Story given() {
        return model.givenStartedByMessage("employer.returnAgreed", Map.of());
    }
}
