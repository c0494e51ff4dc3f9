package org.fitnotetowork.platform.taskform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fitnotetowork.platform.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The form of a task, from the deployment of its process. Deployed forms never change, so each is read once. */
@Component
class TaskSchemas {

    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final ObjectMapper json;
    private final Map<String, Form> byDefinitionAndElement = new ConcurrentHashMap<>();

    TaskSchemas(@Lazy RepositoryService repository, AsSystem asSystem, ObjectMapper json) {
        this.repository = repository;
        this.asSystem = asSystem;
        this.json = json;
    }

    Form of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    /** The form, or {@link Form#NONE} where the task has none. */
    Form of(String processDefinition, String element) {
        var key = processDefinition + "#" + element;
        var known = byDefinitionAndElement.get(key);
        if (known == null) {
            known = asSystem.call(() -> load(processDefinition, element));
            byDefinitionAndElement.put(key, known);
        }
        return known;
    }

    private Form load(String processDefinition, String element) {
        UserTask task = repository.getBpmnModelInstance(processDefinition).getModelElementById(element);
        var form = task.getCamundaFormRef();
        if (form == null) {
            return Form.NONE;
        }
        var deployment = repository.getProcessDefinition(processDefinition).getDeploymentId();
        var resource = repository.getDeploymentResources(deployment).stream().filter(one -> one.getName().endsWith("/" + form + ".form")).findFirst()
                .orElseThrow(() -> new IllegalStateException("form " + form + " is not in the deployment of its process"));
        try (var content = repository.getResourceAsStreamById(deployment, resource.getId())) {
            return Form.of(json.readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("form " + form + " cannot be read", unreadable);
        }
    }
}
