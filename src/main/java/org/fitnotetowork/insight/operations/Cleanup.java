package org.fitnotetowork.insight.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.fitnotetowork.platform.engine.AsSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the nightly deletion of the engine's history stands. */
@Component
class Cleanup {

    /**
     * @param nextRun  null where none is planned
     * @param failing  true where the engine has given up on it; then history grows and data is kept for longer than was promised
     * @param overdue  ended process instances that should have been deleted more than a day ago
     */
    record State(Instant nextRun, boolean failing, long overdue) { }

    private final HistoryService history;
    private final AsSystem asSystem;
    private final JdbcClient jdbc;
    private final Clock clock;

    Cleanup(HistoryService history, AsSystem asSystem, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.asSystem = asSystem;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    State now() {
        var jobs = asSystem.call(history::findHistoryCleanupJobs);
        var next = jobs.stream().filter(job -> job.getDuedate() != null).min(Comparator.comparing(Job::getDuedate)).map(job -> job.getDuedate().toInstant()).orElse(null);
        return new State(next, jobs.stream().anyMatch(job -> job.getRetries() == 0), overdue());
    }

    private long overdue() {
        return jdbc.sql("select count(*) from engine.act_hi_procinst where removal_time_ < cast(? as timestamptz) - interval '1 day'").param(java.sql.Timestamp.from(clock.instant()))
                .query(Long.class).single();
    }
}
