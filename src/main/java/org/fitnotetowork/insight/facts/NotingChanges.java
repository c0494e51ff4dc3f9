package org.fitnotetowork.insight.facts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes which steps of the engine began or ended, in the engine's own transaction: noted and done, or neither. One batch per transaction, because this stands
 * in the way of everybody's work; what a step means is found out later ({@link CatchingUp}).
 */
@Component
class NotingChanges implements HistoryEventHandler {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    NotingChanges(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity step) {
            if (Places.isOne(step.getActivityType()) && isOne(event, HistoryEventTypes.ACTIVITY_INSTANCE_START, HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
                notes().steps.add(new Object[] {step.getActivityInstanceId()});
            }
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            if (task.getAssignee() != null && isOne(event, HistoryEventTypes.TASK_INSTANCE_CREATE, HistoryEventTypes.TASK_INSTANCE_UPDATE)) {
                notes().claims.add(new Object[] {task.getActivityInstanceId(), Timestamp.from(clock.instant())});
            }
        }
    }

    private static boolean isOne(HistoryEvent event, HistoryEventTypes... types) {
        return Arrays.stream(types).anyMatch(event::isEventOfType);
    }

    private Notes notes() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Notes open) {
            return open;
        }
        var notes = new Notes();
        TransactionSynchronizationManager.bindResource(this, notes);
        TransactionSynchronizationManager.registerSynchronization(notes);
        return notes;
    }

    private final class Notes implements TransactionSynchronization {

        private final List<Object[]> steps = new ArrayList<>();
        private final List<Object[]> claims = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.batchUpdate("insert into insight.changed (step) values (?)", steps);
            // Whoever claims first: who takes over from a colleague does not make the wait longer.
            jdbc.batchUpdate("insert into insight.claim (step, claimed_at) values (?, ?) on conflict do nothing", claims);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NotingChanges.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NotingChanges.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(NotingChanges.this);
        }
    }
}
