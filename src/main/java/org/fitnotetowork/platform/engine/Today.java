package org.fitnotetowork.platform.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The day in England, for the lists of tasks: the machine may keep the time of another zone, and in summer a day begins at 23:00 of what it calls yesterday. */
@UsedInModels("today")
public class Today {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The beginning of the day so many days from today; of one that has passed where they are negative. */
    public Date begins(int daysAhead) {
        return Var.startOfDay(LocalDate.now(clock.withZone(ENGLAND)).plusDays(daysAhead));
    }
}
