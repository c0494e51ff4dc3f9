package org.fitnotetowork.platform.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * What the engine remembers: instances, tasks, incidents, declared variables, and where people wait or are decided about.
 * Not kept: variable details, job logs (they hold stack traces), decision inputs, operation log. A third of the writes of level {@code full}.
 */
class JourneyHistory implements HistoryLevel {

    static final String NAME = "journey";

    private static final Set<HistoryEventTypes> KEPT = EnumSet.of(
            HistoryEventTypes.PROCESS_INSTANCE_START, HistoryEventTypes.PROCESS_INSTANCE_UPDATE, HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.TASK_INSTANCE_CREATE, HistoryEventTypes.TASK_INSTANCE_UPDATE, HistoryEventTypes.TASK_INSTANCE_MIGRATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE, HistoryEventTypes.TASK_INSTANCE_DELETE,
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE, HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.INCIDENT_CREATE, HistoryEventTypes.INCIDENT_MIGRATE, HistoryEventTypes.INCIDENT_DELETE, HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_UPDATE);

    private static final Set<HistoryEventTypes> ACTIVITY = EnumSet.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START, HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE, HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);

    private static final Set<String> WAITS_DECISIONS_AND_ENDS = Set.of(
            ActivityTypes.TASK_USER_TASK, ActivityTypes.TASK_RECEIVE_TASK, ActivityTypes.INTERMEDIATE_EVENT_TIMER, ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.TASK_BUSINESS_RULE, ActivityTypes.CALL_ACTIVITY, ActivityTypes.END_EVENT_NONE, ActivityTypes.END_EVENT_MESSAGE);

    @Override
    public int getId() {
        return 17;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object subject) {
        if (!(type instanceof HistoryEventTypes known)) {
            return false;
        }
        return KEPT.contains(known) || ACTIVITY.contains(known) && waitsOrDecides(subject);
    }

    /** The engine also asks in general, without a subject, whether it needs to listen at all. */
    private boolean waitsOrDecides(Object subject) {
        return !(subject instanceof ExecutionEntity execution) || execution.getActivity() == null
                || WAITS_DECISIONS_AND_ENDS.contains(String.valueOf(execution.getActivity().getProperty("type")));
    }
}
