package org.fitnotetowork.platform.web;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two organisations with a worker and a task each, an administrator, and an address of our own: what the attacks of this package need, beside what the demo has. */
@TestConfiguration(proxyBeanMethods = false)
class Probes implements ApplicationRunner {

    static final String PASSWORD = "a long enough Passw0rd";
    static final String NORTH = "worker.north";
    static final String SOUTH = "worker.south";
    static final String ADMIN = "probe.admin";
    static final String PROCESS = "probe-of-web";
    static final String FAULTY = "probe-of-faults";
    static final String SECRET = "Zebedee-Quillfeather";

    private static final String WORKERS = "probe-workers";

    private final ProcessEngine engine;

    Probes(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        group(WORKERS);
        group("camunda-admin");
        worker(NORTH, "north");
        worker(SOUTH, "south");
        user(ADMIN);
        engine.getIdentityService().createMembership(ADMIN, "camunda-admin");
        grant(WORKERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        for (var process : List.of(PROCESS, FAULTY)) {
            grant(WORKERS, Resources.PROCESS_DEFINITION, process, Permissions.READ, ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK);
        }
        start("north", process(FAULTY).userTask().camundaCandidateGroups(WORKERS).camundaTaskListenerExpression("assignment", "${'" + SECRET + "'.missing}").endEvent().done());
        grant("camunda-admin", Resources.APPLICATION, "*", Permissions.ALL);
    }

    /** The beginning of a process as every process here begins: with the organisation declared that the platform notes in it. */
    static StartEventBuilder process(String key) {
        var process = Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D");
        var model = process.getElement().getModelInstance();
        var organisation = model.newInstance(CamundaProperty.class);
        organisation.setCamundaName("variable.organisation");
        organisation.setCamundaValue("string reference");
        var properties = model.newInstance(CamundaProperties.class);
        properties.addChildElement(organisation);
        return process.addExtensionElement((BpmnModelElementInstance) properties).startEvent();
    }

    private void worker(String user, String organisation) {
        user(user);
        var identity = engine.getIdentityService();
        identity.saveTenant(identity.newTenant(organisation));
        identity.createTenantUserMembership(organisation, user);
        identity.createMembership(user, WORKERS);
        start(organisation, process(PROCESS).userTask().camundaCandidateGroups(WORKERS).endEvent().done());
    }

    private void start(String organisation, BpmnModelInstance model) {
        var definition = engine.getRepositoryService().createDeployment().name("casefile").tenantId(organisation).addModelInstance("probe.bpmn", model).deployWithResult()
                .getDeployedProcessDefinitions().get(0);
        engine.getRuntimeService().startProcessInstanceById(definition.getId());
    }

    private void user(String id) {
        var user = engine.getIdentityService().newUser(id);
        user.setPassword(PASSWORD);
        engine.getIdentityService().saveUser(user);
    }

    private void group(String id) {
        if (engine.getIdentityService().createGroupQuery().groupId(id).count() == 0) {
            engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup(id));
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var existing = engine.getAuthorizationService().createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(id).singleResult();
        var grant = existing == null ? engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : existing;
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        List.of(permissions).forEach(grant::addPermission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    /** An address of our own, as the capabilities will have them. */
    @RestController
    @RequestMapping("/api/probe")
    static class Api {

        private final ProcessEngine engine;

        Api(ProcessEngine engine) {
            this.engine = engine;
        }

        @GetMapping
        Map<String, String> who() {
            return Map.of("user", engine.getIdentityService().getCurrentAuthentication().getUserId());
        }

        @PostMapping
        Map<String, String> write() {
            return who();
        }

        @GetMapping("fault")
        void fault() {
            throw new IllegalStateException("The surname is " + SECRET);
        }
    }
}
