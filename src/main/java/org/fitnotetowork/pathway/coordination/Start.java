package org.fitnotetowork.pathway.coordination;

import java.time.LocalDate;
import java.util.List;

/**
 * When a line of a plan may start.
 *
 * @param after ids of the lines that it waits for; empty unless the rule names others
 * @param on    the day; null unless the rule is a day
 */
public record Start(Rule rule, List<String> after, LocalDate on) {

    public enum Rule { NOW, AFTER_STARTED, AFTER_COMPLETED, DATE }

    public static final Start AT_ONCE = new Start(Rule.NOW, List.of(), null);

    public Start {
        after = List.copyOf(after);
    }

    boolean waitsForOthers() {
        return rule == Rule.AFTER_STARTED || rule == Rule.AFTER_COMPLETED;
    }
}
