package org.fitnotetowork.platform.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What time it is in England, for the application and the engine alike. It runs with the machine's clock; only the demonstration moves it, and only
 * forward, because what has happened stays before what is to come.
 */
public class PlatformClock extends Clock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone;

    PlatformClock() {
        this(ENGLAND);
        // The engine's clock belongs to the JVM, in which an application may have run before.
        runAheadBy(Duration.ZERO);
    }

    private PlatformClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Sets how far ahead of the machine this clock and the engine's run. */
    void runAheadBy(Duration ahead) {
        shift.set(ahead);
        ClockUtil.offset(ahead.toMillis());
    }

    Duration ahead() {
        return shift.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), shift.get());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift.get());
    }
}
