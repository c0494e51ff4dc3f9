package org.fitnotetowork.platform.model;

import java.util.regex.Pattern;

/** A small model that breaks no rule. Tests spoil a copy of it to show that a rule can be broken. */
final class GoodModel {

    static final String FILE = "referral/good-model.bpmn";

    private static final String MEANING = """
            <bpmn:process id="good-model" name="Good model" isExecutable="true" camunda:historyTimeToLive="P180D" camunda:versionTag="1.0.0">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="variable.caseReference" value="string reference"/>
                <camunda:property name="variable.organisation" value="string reference"/>
                <camunda:property name="variable.answer" value="string outcome"/>
                <camunda:property name="variable.chaseOn" value="date date"/>
              </camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="startEvent_referralReceived" name="Referral received" camunda:asyncBefore="true"><bpmn:messageEventDefinition messageRef="message_referralSent"/></bpmn:startEvent>
              <bpmn:userTask id="userTask_checkReferral" name="Check referral" camunda:asyncAfter="true" camunda:formRef="check-referral" camunda:formRefBinding="deployment" camunda:candidateGroups="coaching-coach"/>
              <bpmn:boundaryEvent id="event_chaseDue" name="Chase due" attachedToRef="userTask_checkReferral" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeDate>${chaseOn}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
              <bpmn:endEvent id="endEvent_chased" name="Chased"/>
              <bpmn:exclusiveGateway id="gateway_accepted" name="Accepted?" default="flow_accepted"/>
              <bpmn:endEvent id="endEvent_rejected" name="Rejected"/>
              <bpmn:serviceTask id="serviceTask_sendReferral" name="Send referral" camunda:delegateExpression="${sendToPartner}" camunda:asyncBefore="true">
                <bpmn:extensionElements><camunda:properties><camunda:property name="message" value="referral.sent"/><camunda:property name="throws" value="REFERRAL_CONSENT_MISSING"/></camunda:properties></bpmn:extensionElements>
              </bpmn:serviceTask>
              <bpmn:boundaryEvent id="event_consentMissing" name="Consent missing" attachedToRef="serviceTask_sendReferral"><bpmn:errorEventDefinition errorRef="error_referralConsentMissing"/></bpmn:boundaryEvent>
              <bpmn:endEvent id="endEvent_notSent" name="Not sent"/>
              <bpmn:parallelGateway id="gateway_split"/>
              <bpmn:callActivity id="callActivity_consent" name="Record consent" calledElement="good-model" camunda:calledElementBinding="latest">
                <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="caseReference" target="caseReference"/><camunda:in source="organisation" target="organisation"/><camunda:out source="answer" target="answer"/></bpmn:extensionElements>
              </bpmn:callActivity>
              <bpmn:businessRuleTask id="businessRuleTask_triage" name="Decide route" camunda:delegateExpression="${decide}">
                <bpmn:extensionElements><camunda:properties><camunda:property name="decision" value="fit-note-triage"/></camunda:properties></bpmn:extensionElements>
              </bpmn:businessRuleTask>
              <bpmn:parallelGateway id="gateway_join" camunda:asyncBefore="true"/>
              <bpmn:endEvent id="endEvent_sent" name="Sent">
                <bpmn:extensionElements><camunda:executionListener event="start" delegateExpression="${setOutcome}"/><camunda:properties><camunda:property name="set.answer" value="SENT"/></camunda:properties></bpmn:extensionElements>
              </bpmn:endEvent>
              <bpmn:sequenceFlow id="flow_toCheck" sourceRef="startEvent_referralReceived" targetRef="userTask_checkReferral"/>
              <bpmn:sequenceFlow id="flow_toChased" sourceRef="event_chaseDue" targetRef="endEvent_chased"/>
              <bpmn:sequenceFlow id="flow_toAccepted" sourceRef="userTask_checkReferral" targetRef="gateway_accepted"/>
              <bpmn:sequenceFlow id="flow_rejected" name="No" sourceRef="gateway_accepted" targetRef="endEvent_rejected"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${answer == 'REJECTED'}</bpmn:conditionExpression></bpmn:sequenceFlow>
              <bpmn:sequenceFlow id="flow_accepted" name="Yes" sourceRef="gateway_accepted" targetRef="serviceTask_sendReferral"/>
              <bpmn:sequenceFlow id="flow_toNotSent" sourceRef="event_consentMissing" targetRef="endEvent_notSent"/>
              <bpmn:sequenceFlow id="flow_toSplit" sourceRef="serviceTask_sendReferral" targetRef="gateway_split"/>
              <bpmn:sequenceFlow id="flow_toConsent" sourceRef="gateway_split" targetRef="callActivity_consent"/>
              <bpmn:sequenceFlow id="flow_toTriage" sourceRef="gateway_split" targetRef="businessRuleTask_triage"/>
              <bpmn:sequenceFlow id="flow_fromConsent" sourceRef="callActivity_consent" targetRef="gateway_join"/>
              <bpmn:sequenceFlow id="flow_fromTriage" sourceRef="businessRuleTask_triage" targetRef="gateway_join"/>
              <bpmn:sequenceFlow id="flow_toSent" sourceRef="gateway_join" targetRef="endEvent_sent"/>
              <bpmn:subProcess id="eventSubProcess_stop" name="The person wants to stop" triggeredByEvent="true">
                <bpmn:startEvent id="startEvent_referralStopped" name="Referral stopped" isInterrupting="true"><bpmn:messageEventDefinition messageRef="message_referralStopped"/></bpmn:startEvent>
                <bpmn:endEvent id="endEvent_stopped" name="Stopped" camunda:asyncBefore="true"><bpmn:messageEventDefinition messageRef="message_referralStopped" camunda:delegateExpression="${closeCase}"/></bpmn:endEvent>
                <bpmn:sequenceFlow id="flow_toStopped" sourceRef="startEvent_referralStopped" targetRef="endEvent_stopped"/>
              </bpmn:subProcess>
            </bpmn:process>
            <bpmn:message id="message_referralSent" name="referral.sent"/>
            <bpmn:message id="message_referralStopped" name="referral.stopped"/>
            <bpmn:error id="error_referralConsentMissing" name="REFERRAL_CONSENT_MISSING" errorCode="REFERRAL_CONSENT_MISSING"/>
            """;

    private GoodModel() {
    }

    /** The model with every occurrence of {@code good} replaced before it is drawn, so that only this one thing is wrong with it. */
    static ProcessModel spoilt(String good, String bad) {
        var spoilt = MEANING.replace(good, bad);
        if (!good.isEmpty() && spoilt.equals(MEANING)) {
            throw new IllegalArgumentException("the good model does not contain " + good);
        }
        return ProcessModel.of(FILE, asFile(spoilt, drawing(spoilt)));
    }

    static ProcessModel unspoilt() {
        return ProcessModel.of(FILE, asFile(MEANING, drawing(MEANING)));
    }

    static ProcessModel without(String drawnElement) {
        return ProcessModel.of(FILE, asFile(MEANING, drawing(MEANING).replaceAll("<bpmndi:BPMNShape id=\"" + drawnElement + "_di.*?</bpmndi:BPMNShape>", "")));
    }

    /** The same with nodes added between the start and the first task, as many as asked for. */
    static ProcessModel longerBy(int tasks) {
        var nodes = new StringBuilder();
        var before = "startEvent_referralReceived";
        for (int i = 0; i < tasks; i++) {
            nodes.append("<bpmn:sequenceFlow id=\"flow_more%d\" sourceRef=\"%s\" targetRef=\"receiveTask_more%d\"/>".formatted(i, before, i))
                    .append("<bpmn:receiveTask id=\"receiveTask_more%d\" name=\"Await more\" messageRef=\"message_referralSent\"/>".formatted(i));
            before = "receiveTask_more" + i;
        }
        var start = "<bpmn:sequenceFlow id=\"flow_toCheck\" sourceRef=\"startEvent_referralReceived\"";
        return spoilt(start, nodes + start.replace("startEvent_referralReceived", before));
    }

    private static String drawing(String meaning) {
        var drawing = new StringBuilder();
        Pattern.compile("<bpmn:(\\w+) id=\"(\\w+_\\w+)\"").matcher(meaning).results().filter(element -> !element.group(1).matches("message|error")).forEach(element -> drawing.append(
                element.group(1).equals("sequenceFlow")
                        ? "<bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\"><di:waypoint x=\"0\" y=\"0\"/><di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>".formatted(element.group(2))
                        : "<bpmndi:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\"><dc:Bounds x=\"0\" y=\"0\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>".formatted(element.group(2))));
        return drawing.toString();
    }

    private static String asFile(String meaning, String drawing) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_good" targetNamespace="https://fitnotetowork.org/processes">
                """ + meaning + "<bpmndi:BPMNDiagram id=\"diagram_good\"><bpmndi:BPMNPlane id=\"plane_good\" bpmnElement=\"good-model\">" + drawing + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>";
    }
}
