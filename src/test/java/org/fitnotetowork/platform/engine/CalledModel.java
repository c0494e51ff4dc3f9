package org.fitnotetowork.platform.engine;

import java.util.Set;
import java.util.stream.Collectors;

/** Stands in for a called process: waits until the test says how it ended, and takes the variables that its caller may give and ask of it. */
final class CalledModel {

    static final String TASK = "userTask_untilTheTestSaysHowItEnded";

    private CalledModel() {
    }

    static String of(String process, Set<String> variables) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="stands-in">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="start" />
                    <bpmn:userTask id="%s" />
                    <bpmn:endEvent id="end" />
                    <bpmn:sequenceFlow id="flow_start" sourceRef="start" targetRef="%s" />
                    <bpmn:sequenceFlow id="flow_end" sourceRef="%s" targetRef="end" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(process, variables.stream().map(CalledModel::declared).collect(Collectors.joining()),
                TASK, TASK, TASK);
    }

    private static String declared(String variable) {
        var parts = variable.split("=");
        return "<camunda:property name=\"variable.%s\" value=\"%s\" />".formatted(parts[0], parts.length > 1 ? parts[1] : "string outcome");
    }
}
