package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody is parked: the coach is asked, then the manager, and nothing ever happens to the person (measures, M13). */
class ContactWatchProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/contact-watch");

    @Test
    void the_coach_is_asked_on_the_day_and_not_before_and_the_watch_goes_on() {
        var watch = watched("NONE");

        model.daysPass(20);
        assertThat(watch).isWaitingAt("event_contactDue");
        model.daysPass(1);
        assertThat(watch).isWaitingAt("userTask_getInTouch");
        assertThat(watch.offeredTo("userTask_getInTouch")).containsExactly("coaching-coach");
        watch.completes("userTask_getInTouch", Map.of("contactResult", "REACHED"));

        assertThat(watch).isWaitingAt("event_contactDue").hasNotPassed("userTask_seeToContact");
    }

    @Test
    void the_manager_is_asked_when_the_days_of_the_coach_are_over_and_the_coach_still_is() {
        var watch = watched("NONE");
        model.daysPass(21);

        model.daysPass(6);
        assertThat(watch).isWaitingAt("userTask_getInTouch");
        model.daysPass(1);
        assertThat(watch).isWaitingAt("userTask_getInTouch", "userTask_seeToContact");
        assertThat(watch.offeredTo("userTask_seeToContact")).containsExactly("coaching-manager");
        watch.completes("userTask_seeToContact");

        assertThat(watch).isWaitingAt("userTask_getInTouch").hasPassed("endEvent_seenTo");
    }

    @Test
    void contact_meanwhile_troubles_nobody() {
        var watch = watched("KEPT");

        model.daysPass(21);

        assertThat(watch).isWaitingAt("event_contactDue").hasPassed("serviceTask_checkContact").hasNotPassed("userTask_getInTouch", "userTask_seeToContact");
    }

    @Test
    void whoever_is_in_contact_answers_for_the_coach() {
        var watch = watched("NONE");
        model.daysPass(21);
        assertThat(watch).isWaitingAt("userTask_getInTouch");

        watch.hears("contact.happened");

        assertThat(watch).isWaitingAt("event_contactDue").hasNotPassed("userTask_getInTouch");
    }

    @Test
    void a_closed_case_leaves_no_watch_running() {
        var watch = watched("NONE");
        model.daysPass(21);

        watch.hears("case.closed");

        assertThat(watch).hasEndedAt("endEvent_closed");
        assertThat(watch.timers()).isZero();
    }

    private static Story watched(String meanwhile) {
        model.where("findContactDay", execution -> execution.setVariable("contactBy", model.inDays(21)));
        model.where("checkContact", execution -> {
            execution.setVariable("contact", meanwhile);
            execution.setVariable("managerOn", model.inDays(7));
        });
        return model.givenStartedByMessage("contact.toKeep", Map.of());
    }
}
