package org.fitnotetowork.platform.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Moves the demonstration's clock, so that timers fire and follow-ups come due. The move outlives a restart: dates in the database are beyond it. */
@Service
@ConditionalOnProperty("fitnote.demo.enabled")
public class MovingTheClock implements SmartInitializingSingleton {

    private final PlatformClock clock;
    private final JdbcTemplate jdbc;
    private final ProcessEngineConfigurationImpl engine;

    MovingTheClock(PlatformClock clock, JdbcTemplate jdbc, ProcessEngine engine) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.queryForList("select seconds from platform.clock_shift", Long.class).forEach(seconds -> clock.runAheadBy(Duration.ofSeconds(seconds)));
    }

    /** Moves the clock forward; returns the new time. Throws {@link IllegalArgumentException} for less than a day or more than a year at once. */
    public synchronized Instant forward(int days) {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("The clock moves forward by 1 to 366 days at a time.");
        }
        var ahead = clock.ahead().plus(until(days, clock.instant().atZone(clock.getZone())));
        jdbc.update("insert into platform.clock_shift (seconds) values (?) on conflict (only_row) do update set seconds = excluded.seconds", ahead.toSeconds());
        clock.runAheadBy(ahead);
        // Timers that have just come due are looked for at once, not at the end of the executor's wait.
        engine.getJobExecutor().jobWasAdded();
        return clock.instant();
    }

    /** Whole days, as the engine counts them; but the same time of day where these, summer time having begun or ended in between, would lead into another date. */
    static Duration until(int days, ZonedDateTime now) {
        var then = now.plusDays(days);
        var whole = Duration.ofDays(days);
        return now.plus(whole).toLocalDate().equals(then.toLocalDate()) ? whole : Duration.between(now, then);
    }
}
