package org.fitnotetowork.platform.taskform;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.fitnotetowork.platform.engine.AsSystem;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the model of a task says to this platform beside its form, as {@code camunda:property} of the task or of its process. */
@Component
class TaskProperties {

    private final RepositoryService repository;
    private final AsSystem asSystem;

    TaskProperties(@Lazy RepositoryService repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** The human safeguarding route: only its own tasks read safeguarding information (domain J.2, "H"). The task says so with {@code safeguarding = true}. */
    boolean isSafeguarding(String processDefinition, String element) {
        return Boolean.parseBoolean(ModelProperties.ofElement(node(processDefinition, element)).get("safeguarding"));
    }

    /** True where the task can wait and a person's safety comes first. */
    boolean isPausedWhileAtRisk(String processDefinition, String element) {
        return Boolean.parseBoolean(ofProcess(processDefinition, element).get("pausedWhileAtRisk"));
    }

    /** The properties of the process that the task belongs to. */
    Map<String, String> ofProcess(String processDefinition, String element) {
        var scope = node(processDefinition, element).getParentElement();
        while (!(scope instanceof Process)) {
            scope = scope.getParentElement();
        }
        return ModelProperties.ofElement((BaseElement) scope);
    }

    /** True where nothing lies between the start of the process and the task. */
    boolean isFirst(String processDefinition, String element) {
        return node(processDefinition, element).getPreviousNodes().list().stream().anyMatch(StartEvent.class::isInstance);
    }

    private FlowNode node(String processDefinition, String element) {
        return asSystem.call(() -> repository.getBpmnModelInstance(processDefinition)).getModelElementById(element);
    }
}
