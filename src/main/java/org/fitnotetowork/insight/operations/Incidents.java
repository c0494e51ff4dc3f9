package org.fitnotetowork.insight.operations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.platform.engine.AsSystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed until the engine gave up, in the areas of who asks; and trying them again. */
@Service
@Transactional
public class Incidents {

    /** As often as the engine tries a step by itself at first. */
    private static final int TRIES = 3;

    /**
     * A step that stands still by a fault.
     *
     * @param code what went wrong: a code of ours or the class of the failure, never its words
     */
    public record Stopped(String job, String caseReference, String process, String definition, String element, String organisation, String code, Instant since) { }

    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsSystem asSystem;
    private final OwnAreas own;
    private final OperationLog log;

    Incidents(RuntimeService runtime, ManagementService management, AsSystem asSystem, OwnAreas own, OperationLog log) {
        this.runtime = runtime;
        this.management = management;
        this.asSystem = asSystem;
        this.own = own;
        this.log = log;
    }

    /** The longest first. */
    @Transactional(readOnly = true)
    public List<Stopped> ofManager() {
        var organisations = own.organisationsOfManager();
        return asSystem.call(() -> {
            var incidents = runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).tenantIdIn(organisations.toArray(String[]::new)).orderByIncidentTimestamp().asc().list();
            var instances = incidents.isEmpty() ? List.<ProcessInstance>of()
                    : runtime.createProcessInstanceQuery().processInstanceIds(incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet())).list();
            var byId = instances.stream().collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
            return incidents.stream().map(incident -> stopped(incident, byId.get(incident.getProcessInstanceId()))).toList();
        });
    }

    /**
     * Lets these steps be tried again and writes down who asked and why; those that are not the asker's, or are not stopped any more, are left alone.
     *
     * @return how many will be tried
     */
    public int tryAgain(Set<String> jobs, String reason) {
        var chosen = ofManager().stream().filter(stopped -> jobs.contains(stopped.job())).toList();
        if (chosen.isEmpty()) {
            return 0;
        }
        asSystem.run(() -> chosen.forEach(stopped -> management.setJobRetries(stopped.job(), TRIES)));
        log.write(OperationLog.Action.RETRY, reason, chosen.stream().map(Stopped::caseReference).distinct().toList());
        return chosen.size();
    }

    private static Stopped stopped(Incident incident, ProcessInstance instance) {
        return new Stopped(incident.getConfiguration(), instance == null ? null : instance.getBusinessKey(), incident.getProcessDefinitionId().split(":")[0], incident.getProcessDefinitionId(),
                incident.getActivityId(), incident.getTenantId(), incident.getIncidentMessage(), incident.getIncidentTimestamp().toInstant());
    }
}
