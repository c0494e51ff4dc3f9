package org.fitnotetowork.insight.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts measures anew every hour, and as soon as a month is over; all of them at first. */
@Component
class RefreshingMeasures {

    private static final Duration OLDEST = Duration.ofHours(1);
    private static final int ALL = 36;
    private static final int LATELY = 1;

    private final Consumer<YearMonth> counting;
    private final Clock clock;

    private YearMonth month;
    private Instant counted;

    @Autowired
    RefreshingMeasures(Measuring measuring, Clock clock) {
        this(measuring::refresh, clock);
    }

    RefreshingMeasures(Consumer<YearMonth> counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @Scheduled(cron = "${fitnote.insight.measures}")
    synchronized void refresh() {
        var now = clock.instant();
        var thisMonth = YearMonth.now(clock);
        if (!thisMonth.equals(month) || counted.plus(OLDEST).isBefore(now)) {
            counting.accept(thisMonth.minusMonths(thisMonth.equals(month) ? LATELY : ALL));
            month = thisMonth;
            counted = now;
        }
    }
}
