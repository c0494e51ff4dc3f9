package org.fitnotetowork.pathway.fitnote.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks come one after the other, each on its day, and end with the case (domain C6). */
class FitNoteWatchProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("fitnote/fit-note-watch");

    @Test
    void the_coach_looks_on_the_day_and_not_before_and_then_the_next_look_is_found() {
        model.where("findLook", look("END_NEAR", 21), look("ENDED", 29), sets("look", "NONE"));
        var watch = given();

        model.daysPass(20);
        assertThat(watch).isWaitingAt("event_lookDue").hasNotPassed("serviceTask_checkNeed");
        model.daysPass(1);
        assertThat(watch).isWaitingAt("userTask_followNote");
        assertThat(watch.offeredTo("userTask_followNote")).containsExactly("coaching-coach");
        watch.completes("userTask_followNote", Map.of("noteFollowUp", "NOTE_EXPECTED"));
        model.daysPass(8);
        watch.completes("userTask_followNote", Map.of("noteFollowUp", "NOT_SAID"));

        assertThat(watch).hasEndedAt("endEvent_watched").hasPassedTimes(2, "userTask_followNote").hasNotPassed("serviceTask_remindToBook", "serviceTask_changePlan");
    }

    @Test
    void more_support_is_asked_for_and_the_watch_goes_on() {
        model.where("findLook", look("END_NEAR", 1), sets("look", "NONE"));
        var watch = given();
        model.daysPass(1);

        watch.completes("userTask_followNote", Map.of("noteFollowUp", "MORE_SUPPORT"));

        assertThat(watch).hasEndedAt("endEvent_watched").hasPassedTimes(1, "serviceTask_changePlan").hasPassedTimes(2, "serviceTask_findLook");
    }

    @Test
    void what_is_answered_already_troubles_nobody() {
        model.where("findLook", look("ENDED", 1), sets("look", "NONE"));
        model.where("checkLook", sets("look", "ANSWERED"));
        var watch = given();

        model.daysPass(1);

        assertThat(watch).hasEndedAt("endEvent_watched").hasPassed("serviceTask_checkNeed").hasNotPassed("userTask_followNote", "serviceTask_remindToBook");
    }

    @Test
    void the_person_is_reminded_to_book_and_the_coach_is_not_troubled() {
        model.where("findLook", look("BOOK_ASSESSMENT", 1), sets("look", "NONE"));
        var watch = given();

        model.daysPass(1);

        assertThat(watch).hasEndedAt("endEvent_watched").hasPassedTimes(1, "serviceTask_remindToBook").hasNotPassed("userTask_followNote");
    }

    @Test
    void a_closed_case_leaves_no_watch_running() {
        model.where("findLook", look("END_NEAR", 1));
        var watch = given();
        model.daysPass(1);
        assertThat(watch).isWaitingAt("userTask_followNote");

        watch.hears("case.closed", Map.of());

        assertThat(watch).hasEndedAt("endEvent_closed").hasNotPassed("endEvent_watched");
        assertThat(watch.timers()).isZero();
    }

    private static Story given() {
        return model.givenStartedByMessage("fitnote.toWatch", Map.of("noteNumber", "HW-2026-000001-N1"));
    }

    private static JavaDelegate look(String prompt, int inDays) {
        var on = model.inDays(inDays);
        return execution -> {
            execution.setVariable("look", prompt);
            execution.setVariable("lookOn", on);
        };
    }
}
