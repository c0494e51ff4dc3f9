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
import org.fitnotetowork.platform.engine.LocalVariations;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The form of a task, from the deployment of its process. Deployed forms never change, so each is read once. */
@Component
class TaskSchemas {

    private final RepositoryService repository;
    private final LocalVariations variations;
    private final AsSystem asSystem;
    private final ObjectMapper json;
    private final Map<String, Form> byTask = new ConcurrentHashMap<>();

    TaskSchemas(@Lazy RepositoryService repository, LocalVariations variations, AsSystem asSystem, ObjectMapper json) {
        this.repository = repository;
        this.variations = variations;
        this.asSystem = asSystem;
        this.json = json;
    }

    Form of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getTenantId());
    }

    /** The form as the organisation's area has it, or {@link Form#NONE} where the task has none. */
    Form of(String processDefinition, String element, String organisation) {
        var key = processDefinition + "#" + element + "#" + organisation;
        var known = byTask.get(key);
        if (known == null) {
            known = asSystem.call(() -> load(processDefinition, element, organisation));
            byTask.put(key, known);
        }
        return known;
    }

    private Form load(String processDefinition, String element, String organisation) {
        UserTask task = repository.getBpmnModelInstance(processDefinition).getModelElementById(element);
        var form = task.getCamundaFormRef();
        if (form == null) {
            return Form.NONE;
        }
        var deployment = repository.getProcessDefinition(processDefinition).getDeploymentId();
        var resource = variations.form(deployment, form, organisation)
                .orElseThrow(() -> new IllegalStateException("form " + form + " is not in the deployment of its process"));
        try (var content = repository.getResourceAsStream(deployment, resource)) {
            // An area's own form is answered, kept and reported as the national one that it varies.
            return Form.of(form, json.readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("form " + form + " cannot be read", unreadable);
        }
    }
}
