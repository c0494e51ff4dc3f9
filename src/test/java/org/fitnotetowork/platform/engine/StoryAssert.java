package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThatCollection;

import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/** What can be said of a story. Camunda's own assertions ask a history that we do not keep. */
public final class StoryAssert extends AbstractAssert<StoryAssert, Story> {

    private StoryAssert(Story story) {
        super(story, StoryAssert.class);
    }

    public static StoryAssert assertThat(Story story) {
        return new StoryAssert(story);
    }

    /** Waits at exactly these, one id for each time. */
    public StoryAssert isWaitingAt(String... elements) {
        assertThatCollection(actual.waitsAt()).as("waits at").containsExactlyInAnyOrder(elements);
        return this;
    }

    /** These were passed by, or worked through to their end. */
    public StoryAssert hasPassed(String... elements) {
        for (var element : elements) {
            if (actual.timesPassed(element) == 0) {
                throw failure("%s should have been passed and was not; waits at %s", element, actual.waitsAt());
            }
        }
        return this;
    }

    public StoryAssert hasNotPassed(String... elements) {
        for (var element : elements) {
            if (actual.timesPassed(element) > 0) {
                throw failure("%s should not have been passed", element);
            }
        }
        return this;
    }

    public StoryAssert hasPassedTimes(int times, String element) {
        if (actual.timesPassed(element) != times) {
            throw failure("%s should have been passed %d times and was %d times", element, times, actual.timesPassed(element));
        }
        return this;
    }

    /** Nothing of it runs any more, and this is how it ended. */
    public StoryAssert hasEndedAt(String endEvent) {
        if (actual.isRunning()) {
            throw failure("should have ended at %s and waits at %s", endEvent, actual.waitsAt());
        }
        return hasPassed(endEvent);
    }

    public StoryAssert hasVariable(String name, Object value) {
        if (!Objects.equals(actual.variable(name), value)) {
            throw failure("%s should be %s and is %s", name, value, actual.variable(name));
        }
        return this;
    }

    public StoryAssert hasNoVariable(String name) {
        if (actual.variables().containsKey(name)) {
            throw failure("%s should not be there and is %s", name, actual.variable(name));
        }
        return this;
    }
}
