package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fitnotetowork.platform.engine.AllModels;
import org.fitnotetowork.platform.engine.AllModels.AnyTime;
import org.fitnotetowork.platform.engine.AllModels.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Voluntary, always (domain H.2 "withdraw", I.5 "died"): wherever a case waits in whatever model, the end of the case ends it, except where the model says with a
 * reason that it goes on. Read from the models, so a new model or task is held to it from the day it is drawn.
 */
class AtEveryWaitTest {

    @RegisterExtension
    static final AllModels models = new AllModels();

    @ParameterizedTest(name = "{1} while {0}")
    @MethodSource("everywhere")
    void nothing_of_the_case_goes_on(Wait wait, AnyTime end) {
        var reference = models.caseAt(wait);
        assertThat(models.waiting(reference)).as("the case is where it was put").contains(wait);

        models.hears(reference, end);

        var left = models.waiting(reference).stream().filter(one -> !AllModels.goesOnAfterCaseEnd(one)).toList();
        assertThat(left).as("What ends this when the case ends? Name the message by which the process hears of it (hearsOfCaseEnd), or say why it goes on (goesOnAfterCaseEnd).").isEmpty();
        if (models.waiting(reference).isEmpty()) {
            assertThat(models.expecting(reference)).as("timers, steps and messages").isEmpty();
        }
        if (AllModels.goesOnAfterCaseEnd(wait)) {
            assertThat(models.waiting(reference)).as("what goes on by its own reason is not cut off").contains(wait);
        }
    }

    @ParameterizedTest(name = "{1} while {0}")
    @MethodSource("everywhereGoingOn")
    void what_the_case_waits_for_stays_when_something_else_is_heard(Wait wait, AnyTime event) {
        var reference = models.caseAt(wait);

        models.hears(reference, event);

        assertThat(models.waiting(reference)).contains(wait);
    }

    @ParameterizedTest(name = "pause while {0}")
    @MethodSource("waits")
    void what_the_case_waits_for_stays_when_the_person_pauses(Wait wait) {
        var reference = models.caseAt(wait);
        var before = models.waiting(reference);

        models.pauses(reference);

        assertThat(models.waiting(reference)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_journey_hears_that_the_person_stops_has_died_or_has_moved() {
        assertThat(AllModels.anyTime(true).map(AnyTime::message)).containsExactlyInAnyOrder("case.withdrawn", "person.died", "case.transferred");
        assertThat(AllModels.anyTime(false).map(AnyTime::message)).contains("fitnote.received");
    }

    static Stream<Wait> waits() {
        return AllModels.waits();
    }

    static Stream<Arguments> everywhere() {
        return each(true);
    }

    static Stream<Arguments> everywhereGoingOn() {
        return each(false);
    }

    private static Stream<Arguments> each(boolean ending) {
        return AllModels.waits().flatMap(wait -> AllModels.anyTime(ending).map(event -> Arguments.of(wait, event)));
    }
}
