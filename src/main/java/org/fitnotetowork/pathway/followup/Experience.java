package org.fitnotetowork.pathway.followup;

import java.util.Objects;
import java.util.stream.Stream;

/** How our support is by the person's own word, 0 to 10 each, null where skipped (domain K.7 M40): treated with respect, the plan is theirs, those who help work together. */
public record Experience(Integer respect, Integer ownPlan, Integer joinedUp) {

    /** True where every question was skipped. */
    public boolean isEmpty() {
        return Stream.of(respect, ownPlan, joinedUp).allMatch(Objects::isNull);
    }
}
