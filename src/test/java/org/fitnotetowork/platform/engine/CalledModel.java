package org.fitnotetowork.platform.engine;

import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Stands in for a called process: waits until the test says how it ended, and takes the variables that its caller may give and ask of it. */
final class CalledModel {

    static final String TASK = "userTask_untilTheTestSaysHowItEnded";

    private CalledModel() {
    }

    static BpmnModelInstance of(String process, Set<String> variables) {
        var model = Bpmn.createExecutableProcess(process).camundaHistoryTimeToLive(1).startEvent().userTask(TASK).endEvent().done();
        var properties = model.newInstance(CamundaProperties.class);
        for (var variable : variables) {
            var property = model.newInstance(CamundaProperty.class);
            property.setCamundaName("variable." + variable);
            property.setCamundaValue("string outcome");
            properties.getCamundaProperties().add(property);
        }
        var extensions = model.newInstance(ExtensionElements.class);
        extensions.getElements().add(properties);
        model.<Process>getModelElementById(process).setExtensionElements(extensions);
        return model;
    }
}
