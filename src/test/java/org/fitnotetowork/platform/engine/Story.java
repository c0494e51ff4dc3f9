package org.fitnotetowork.platform.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One instance of the model under test: what people and partners do to it, and where that leads. After each step it goes on until it waits. */
public final class Story {

    private final TestEngine platform;
    private final String instance;

    Story(TestEngine platform, String instance) {
        this.platform = platform;
        this.instance = instance;
    }

    public Story completes(String task) {
        return completes(task, Map.of());
    }

    /** Somebody completes the task. Throws what the engine throws where it refuses the answers; nothing has happened then. */
    public Story completes(String task, Map<String, Object> answers) {
        platform.engine.getTaskService().complete(task(task).getId(), answers);
        platform.goOn();
        return this;
    }

    /** A message reaches the instance. Throws where it does not wait for it. */
    public Story hears(String message, Map<String, Object> variables) {
        if (!tells(message, variables)) {
            throw new AssertionError("Nobody waits for " + message + "; the story waits at " + waitsAt());
        }
        return this;
    }

    public Story hears(String message) {
        return hears(message, Map.of());
    }

    /** True where the instance waited for the message. */
    public boolean tells(String message, Map<String, Object> variables) {
        var heard = platform.messages().tell(instance, message, variables);
        platform.goOn();
        return heard;
    }

    /** The oldest called process of this call activity comes to its end, with these variables for its caller. */
    public Story returns(String callActivity, Map<String, Object> variables) {
        called(callActivity).stream().findFirst().orElseThrow(() -> new AssertionError(callActivity + " has called nobody; the story waits at " + waitsAt()))
                .completes(CalledModel.TASK, variables);
        return this;
    }

    public Story returns(String callActivity) {
        return returns(callActivity, Map.of());
    }

    /** The called processes that are under way for a call activity of this instance. */
    public List<Story> called(String callActivity) {
        var calling = platform.engine.getRuntimeService().createExecutionQuery().processInstanceId(instance).activityId(callActivity).list().stream()
                .map(Execution::getId).toList();
        return platform.engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .filter(child -> calling.contains(((ExecutionEntity) child).getSuperExecutionId())).map(child -> new Story(platform, child.getId())).toList();
    }

    /** The task that is open under this id. */
    public Task task(String id) {
        var open = platform.engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(id).orderByTaskCreateTime().asc().list();
        if (open.isEmpty()) {
            throw new AssertionError("No open task " + id + "; the story waits at " + waitsAt());
        }
        return open.get(0);
    }

    public boolean hasOpenTask(String id) {
        return platform.engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(id).count() > 0;
    }

    /** The groups that an open task is offered to. */
    public List<String> offeredTo(String task) {
        return platform.engine.getTaskService().getIdentityLinksForTask(task(task).getId()).stream().map(IdentityLink::getGroupId).toList();
    }

    /** The last value of a variable, also after the end. */
    public Object variable(String name) {
        return variables().get(name);
    }

    /** Everything that this instance carries or has carried. */
    public Map<String, Object> variables() {
        var all = new HashMap<String, Object>();
        platform.engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instance).list()
                .forEach(variable -> all.put(variable.getName(), variable.getValue()));
        return all;
    }

    public String businessKey() {
        return platform.engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
    }

    public boolean isRunning() {
        return platform.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }

    /** Timers that would still do something one day. */
    public long timers() {
        return platform.engine.getManagementService().createJobQuery().processInstanceId(instance).timers().count();
    }

    /** What has come to a join, or to the end of a parallel repetition, waits for the others and not for the world: it does not count. */
    List<String> waitsAt() {
        return isRunning() ? platform.engine.getRuntimeService().getActiveActivityIds(instance) : List.of();
    }

    long timesPassed(String element) {
        return Collections.frequency(platform.passages.of(instance), element);
    }
}
