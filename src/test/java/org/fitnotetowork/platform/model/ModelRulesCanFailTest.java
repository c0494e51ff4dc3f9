package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelParseException;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nothing can break guards nothing: each is broken here by one change to a good model. */
class ModelRulesCanFailTest {

    private static final String END_SENT = "<bpmn:endEvent id=\"endEvent_sent\" name=\"Sent\">";
    private static final String SPLIT = "<bpmn:parallelGateway id=\"gateway_split\"/>";
    private static final String LAST_FLOW = "<bpmn:sequenceFlow id=\"flow_toSent\"";

    /** Rule, what stands in the good model, what a careless hand made of it, and the beginning of the sentence that says so. */
    static Stream<Arguments> carelessChanges() {
        return Stream.of(
                arguments("the file is named like its process", "id=\"good-model\"", "id=\"other-model\"", "other-model: the process id is the file's name"),
                arguments("the file is named like its process", "id=\"good-model\"", "id=\"Good_Process\"", "Good_Process: a process id is written in kebab-case"),
                arguments("the file is named like its process", "id=\"good-model\"", "id=\"a-good-model-with-a-long-name\"", "a-good-model-with-a-long-name: has 29 characters"),
                arguments("the file is named like its process", "isExecutable=\"true\"", "isExecutable=\"false\"", "good-model: is not marked as executable"),
                arguments("ids say type and meaning", "userTask_checkReferral", "Activity_1abc234", "Activity_1abc234: an id is written userTask_"),
                arguments("ids say type and meaning", "flow_rejected", "flow_0k2v8px", "flow_0k2v8px: an id is written flow_"),
                arguments("ids say type and meaning", "message_referralSent", "Message_3kq", "Message_3kq: an id is written message_"),
                arguments("ids say type and meaning", "eventSubProcess_stop", "subProcess_stop", "subProcess_stop: an id is written eventSubProcess_"),
                arguments("a task is a verb and an object", "Check referral", "Referral", "userTask_checkReferral: \"Referral\" is not a verb and an object"),
                arguments("a task is a verb and an object", "Check referral", "Handle referral", "userTask_checkReferral: \"Handle\" says nothing"),
                arguments("a task is a verb and an object", "Check referral", "Check Referral", "userTask_checkReferral: \"Check Referral\" is written like a sentence"),
                arguments("events and sub-processes are named", " name=\"Rejected\"", "", "endEvent_rejected: has no name"),
                arguments("one outcome for each end", "name=\"Rejected\"", "name=\"Not sent\"", "endEvent_notSent: the outcome \"Not sent\" already has an end"),
                arguments("messages and errors are named by capability", "name=\"referral.sent\"", "name=\"Referral sent\"", "message_referralSent: a message is named like"),
                arguments("messages and errors are named by capability", "errorCode=\"REFERRAL_CONSENT_MISSING\"", "errorCode=\"e1\"", "error_referralConsentMissing: an error code is written like"),
                arguments("words on the person's side", "name=\"Rejected\"", "name=\"Failed to attend\"", "good-model: says \"failed to attend\""),
                arguments("a split asks a question", "Accepted?", "Accepted", "gateway_accepted: an exclusive split is a question"),
                arguments("a split asks a question", " default=\"flow_accepted\"", "", "gateway_accepted: marks no default flow"),
                arguments("a split asks a question", "default=\"flow_accepted\"", "default=\"flow_rejected\"", "gateway_accepted: its default flow has a condition"),
                arguments("a split asks a question", "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${answer == 'REJECTED'}</bpmn:conditionExpression>", "", "gateway_accepted: has 2 answers without a condition"),
                arguments("a split asks a question", " name=\"No\"", "", "flow_rejected: has no label"),
                arguments("joins and parallel gateways carry no label", "id=\"gateway_join\"", "id=\"gateway_join\" name=\"Both done\"", "gateway_join: a join or a parallel gateway carries no label"),
                arguments("split and join stand apart", "targetRef=\"endEvent_chased\"", "targetRef=\"gateway_accepted\"", "gateway_accepted: joins and splits at once"),
                arguments("split and join stand apart", "sourceRef=\"gateway_split\" targetRef=\"businessRuleTask_triage\"", "sourceRef=\"startEvent_referralReceived\" targetRef=\"businessRuleTask_triage\"", "gateway_split: neither joins nor splits"),
                arguments("no fake joins and no hidden splits", "targetRef=\"endEvent_chased\"", "targetRef=\"endEvent_rejected\"", "endEvent_rejected: several flows lead into it"),
                arguments("no fake joins and no hidden splits", "sourceRef=\"event_chaseDue\"", "sourceRef=\"userTask_checkReferral\"", "userTask_checkReferral: several flows leave it"),
                arguments("no fake joins and no hidden splits", "sourceRef=\"gateway_accepted\" targetRef=\"endEvent_rejected\"", "sourceRef=\"event_chaseDue\" targetRef=\"endEvent_rejected\"", "flow_rejected: has a condition, but leaves no gateway"),
                arguments("starts and ends are drawn", LAST_FLOW + " sourceRef=\"gateway_join\" targetRef=\"endEvent_sent\"/>", "", "endEvent_sent: nothing leads to it"),
                arguments("starts and ends are drawn", LAST_FLOW + " sourceRef=\"gateway_join\" targetRef=\"endEvent_sent\"/>", "", "gateway_join: ends without an end event"),
                arguments("starts and ends are drawn", END_SENT, "<bpmn:startEvent id=\"startEvent_second\" name=\"Second\"/>" + END_SENT, "good-model: has 2 start events"),
                arguments("nothing is disconnected", "sourceRef=\"startEvent_referralReceived\" targetRef=\"userTask_checkReferral\"", "sourceRef=\"startEvent_referralReceived\" targetRef=\"endEvent_chased\"", "userTask_checkReferral: cannot be reached"),
                arguments("no elements that surprise readers", "bpmn:parallelGateway", "bpmn:complexGateway", "gateway_split: complex gateways are not used"),
                arguments("no elements that surprise readers", "bpmn:parallelGateway", "bpmn:inclusiveGateway", "gateway_split: inclusive gateways are not used"),
                arguments("no elements that surprise readers", END_SENT, "<bpmn:scriptTask id=\"scriptTask_count\" name=\"Count things\" scriptFormat=\"javascript\"/>" + END_SENT, "scriptTask_count: scripts are not used"),
                arguments("no elements that surprise readers", "xsi:type=\"bpmn:tFormalExpression\"", "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\" camunda:scriptFormat=\"groovy\"", "good-model: holds a script"),
                arguments("a user task has a form, somebody to do it, and a save point after it", " camunda:asyncAfter=\"true\"", "", "userTask_checkReferral: needs camunda:asyncAfter"),
                arguments("a user task has a form, somebody to do it, and a save point after it", "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "userTask_checkReferral: needs camunda:formRef"),
                arguments("a user task has a form, somebody to do it, and a save point after it", " camunda:candidateGroups=\"coaching-coach\"", "", "userTask_checkReferral: nobody may do it"),
                arguments("a start is a save point, except of a way in", "name=\"Referral received\" camunda:asyncBefore=\"true\"", "name=\"Referral received\"", "startEvent_referralReceived: needs camunda:asyncBefore"),
                arguments("a start is a save point, except of a way in", "<camunda:property name=\"variable.caseReference\"", "<camunda:property name=\"wayIn.label\" value=\"New\"/><camunda:property name=\"variable.caseReference\"", "startEvent_referralReceived: begins a way in"),
                arguments("a parallel join is a save point", "id=\"gateway_join\" camunda:asyncBefore=\"true\"", "id=\"gateway_join\"", "gateway_join: joins parallel work"),
                arguments("a save point lies before each message that is sent", "name=\"decision\" value=\"fit-note-triage\"", "name=\"message\" value=\"referral.sent\"", "businessRuleTask_triage: sends a message"),
                arguments("a save point lies before each message that is sent", "name=\"Stopped\" camunda:asyncBefore=\"true\"", "name=\"Stopped\"", "endEvent_stopped: sends a message"),
                arguments("models call beans only", "camunda:delegateExpression=\"${sendToPartner}\"", "camunda:class=\"org.example.Send\"", "serviceTask_sendReferral: needs camunda:delegateExpression"),
                arguments("models call beans only", "delegateExpression=\"${setOutcome}\"", "class=\"org.example.Set\"", "good-model: names a Java class"),
                arguments("models call beans only", "name=\"decision\"", "name=\"table\"", "businessRuleTask_triage: names no table"),
                arguments("a reminder does not interrupt", " cancelActivity=\"false\"", "", "event_chaseDue: takes the wait away"),
                arguments("only the safeguarding lead is on the safeguarding route", "camunda:candidateGroups=\"coaching-coach\"/>",
                        "camunda:candidateGroups=\"coaching-coach\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"safeguarding\" value=\"true\"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>",
                        "userTask_checkReferral: stands in a process that reads safeguarding concerns"),
                arguments("a wait says for whom", SPLIT, "<bpmn:receiveTask id=\"gateway_split\" name=\"Await answer\" messageRef=\"message_referralSent\"/>", "gateway_split: waits for a message"),
                arguments("a wait says for whom", SPLIT, "<bpmn:intermediateCatchEvent id=\"gateway_split\" name=\"Answered\"><bpmn:messageEventDefinition messageRef=\"message_referralSent\"/></bpmn:intermediateCatchEvent>",
                        "gateway_split: waits for a message"),
                arguments("a wait says for whom", "name=\"decision\"", "name=\"waitsFor\" value=\"Person\"/><camunda:property name=\"decision\"", "businessRuleTask_triage: waits for \"Person\", which is not one of clock,"),
                arguments("every error thrown is caught", "name=\"throws\" value=\"REFERRAL_CONSENT_MISSING\"", "name=\"throws\" value=\"REFERRAL_TOO_LATE\"", "serviceTask_sendReferral: throws REFERRAL_TOO_LATE"),
                arguments("every error thrown is caught", "<camunda:property name=\"throws\" value=\"REFERRAL_CONSENT_MISSING\"/>", "", "event_consentMissing: catches what its task does not say"),
                arguments("every error thrown is caught", "name=\"Chased\"/>", "name=\"Chased\"><bpmn:errorEventDefinition errorRef=\"error_referralConsentMissing\"/></bpmn:endEvent>", "endEvent_chased: throws REFERRAL_CONSENT_MISSING"),
                arguments("what another organisation starts can be stopped at any time", "isInterrupting=\"true\"", "isInterrupting=\"false\"", "good-model: is started from elsewhere and cannot be stopped"),
                arguments("history and version are set", " camunda:historyTimeToLive=\"P180D\"", "", "good-model: needs camunda:historyTimeToLive"),
                arguments("history and version are set", "camunda:versionTag=\"1.0.0\"", "camunda:versionTag=\"new\"", "good-model: needs camunda:versionTag"),
                arguments("variables are declared with type and class", "<camunda:property name=\"variable.organisation\" value=\"string reference\"/>", "", "good-model: does not declare organisation"),
                arguments("variables are declared with type and class", "value=\"string outcome\"", "value=\"json health\"", "good-model: declares answer as \"json health\""),
                arguments("variables are declared with type and class", "variable.answer", "variable.isAnswered", "good-model: isAnswered is no camelCase noun"),
                arguments("only declared names are used", "${answer == 'REJECTED'}", "${reply == 'REJECTED'}", "good-model: uses reply"),
                arguments("only declared names are used", "${chaseOn}", "${chaseFrom}", "good-model: uses chaseFrom"),
                arguments("only declared names are used", "set.answer", "set.result", "endEvent_sent: uses result"),
                arguments("only declared names are used", "source=\"answer\" target=\"answer\"", "source=\"answer\" target=\"result\"", "callActivity_consent: uses result"),
                arguments("a variable does not hide a bean", "${sendToPartner}", "${answer}", "good-model: the variable answer hides the bean"),
                arguments("a variable does not hide a bean", "${chaseOn}", "${answer.dayBefore(execution)}", "good-model: the variable answer hides the bean"),
                arguments("a call passes the case and named variables", "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>", "", "callActivity_consent: does not pass on the business key"),
                arguments("a call passes the case and named variables", "<camunda:out source=\"answer\" target=\"answer\"/>", "<camunda:out variables=\"all\"/>", "callActivity_consent: maps all variables"),
                arguments("a call passes the case and named variables", "<camunda:in source=\"organisation\" target=\"organisation\"/>", "", "callActivity_consent: does not pass caseReference and organisation"),
                arguments("a call passes the case and named variables", "calledElementBinding=\"latest\"", "calledElementBinding=\"deployment\"", "callActivity_consent: needs camunda:calledElementBinding"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("carelessChanges")
    void a_careless_change_is_reported(String rule, String good, String bad, String sentence) {
        assertThat(rule(rule).broken(GoodModel.spoilt(good, bad))).anySatisfy(said -> assertThat(said).startsWith(GoodModel.FILE + ": " + sentence));
    }

    @Test
    void a_good_model_breaks_no_rule() {
        assertThat(Rule.ofOneModel()).flatExtracting(rule -> rule.broken(GoodModel.unspoilt())).isEmpty();
        assertThat(RulesBetweenModels.broken(List.of(GoodModel.unspoilt()))).isEmpty();
    }

    @Test
    void a_wait_that_says_for_whom_is_right_and_a_timer_waits_for_its_date() {
        var partner = "<bpmn:receiveTask id=\"gateway_split\" name=\"Await answer\" messageRef=\"message_referralSent\"><bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"waitsFor\" value=\"partner\"/></camunda:properties></bpmn:extensionElements></bpmn:receiveTask>";
        var timer = "<bpmn:intermediateCatchEvent id=\"gateway_split\" name=\"Day reached\"><bpmn:timerEventDefinition><bpmn:timeDate>${chaseOn}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";

        assertThat(rule("a wait says for whom").broken(GoodModel.spoilt(SPLIT, partner))).isEmpty();
        assertThat(rule("a wait says for whom").broken(GoodModel.spoilt(SPLIT, timer))).isEmpty();
    }

    @Test
    void a_model_may_wait_for_those_whose_time_is_counted_and_nobody_else() {
        var counted = Tables.sql().sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'element_waits_for_check' and conrelid = 'insight.element'::regclass")
                .query(String.class).single();

        assertThat(Pattern.compile("'([A-Z]+)'").matcher(counted).results().map(one -> one.group(1).toLowerCase(Locale.ROOT))).containsExactlyInAnyOrderElementsOf(BehaviourRules.WAITED_FOR);
    }

    @Test
    void an_element_that_is_not_drawn_is_reported() {
        assertThat(rule("every element is drawn").broken(GoodModel.without("endEvent_sent"))).containsExactly(GoodModel.FILE + ": endEvent_sent: is not drawn.");
    }

    @Test
    void a_picture_that_is_too_large_is_reported() {
        assertThat(rule("a picture holds 25 nodes at most").broken(GoodModel.longerBy(10))).isEmpty();
        assertThat(rule("a picture holds 25 nodes at most").broken(GoodModel.longerBy(11))).singleElement().asString().contains("good-model: draws 26 nodes");
    }

    @Test
    void models_that_do_not_fit_together_are_reported() {
        var calls = GoodModel.spoilt("calledElement=\"good-model\"", "calledElement=\"gone-model\"");
        var maps = GoodModel.spoilt("<camunda:out source=\"answer\"", "<camunda:out source=\"reply\"");
        var waits = GoodModel.spoilt("name=\"message\" value=\"referral.sent\"", "name=\"message\" value=\"referral.passedOn\"");
        assertThat(RulesBetweenModels.broken(List.of(calls))).containsExactly(GoodModel.FILE + ": callActivity_consent: calls gone-model, which does not exist.");
        assertThat(RulesBetweenModels.broken(List.of(maps))).containsExactly(GoodModel.FILE + ": callActivity_consent: answer here and reply in good-model are not declared alike.");
        assertThat(RulesBetweenModels.broken(List.of(waits))).containsExactly(GoodModel.FILE + ": good-model: waits for referral.sent, which no model sends.");
    }

    @Test
    void a_long_process_that_a_death_does_not_reach_is_reported() {
        assertThat(RulesBetweenModels.broken(List.of(GoodModel.spoilt("good-model", "fit-note-to-work"))))
                .contains(GoodModel.FILE + ": fit-note-to-work: has no event sub-process for person.died, which can happen at any time.");
    }

    @Test
    void what_is_no_bpmn_is_refused() {
        assertThatThrownBy(() -> GoodModel.spoilt("<bpmn:parallelGateway id=\"gateway_split\"/>", "<bpmn:parallelGate id=\"gateway_split\"/>")).isInstanceOf(ModelParseException.class);
    }

    @Test
    void every_rule_is_shown_to_fail() {
        var shown = carelessChanges().map(change -> (String) change.get()[0]).collect(Collectors.toSet());
        shown.addAll(List.of("every element is drawn", "a picture holds 25 nodes at most"));
        assertThat(Rule.ofOneModel()).extracting(Rule::name).allMatch(shown::contains);
    }

    private static Rule rule(String name) {
        return Rule.ofOneModel().stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
