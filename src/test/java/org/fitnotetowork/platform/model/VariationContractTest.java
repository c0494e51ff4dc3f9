package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every local variation keeps its contract; and each clause can be broken, and is then the only thing told. */
class VariationContractTest {

    /** Given, so that a build is the same tomorrow; whoever releases sets it on, and then hears what is due. */
    private static final LocalDate RELEASE = LocalDate.of(2026, 11, 22);

    private static final Variation TABLE = named("support-length--ncl");
    private static final Variation PROCESS = named("consent--lsc");
    private static final Variation FORM = named("record-way-in--gm");

    static Stream<Variation> variations() {
        return Variation.all().stream();
    }

    @ParameterizedTest
    @MethodSource("variations")
    void a_variation_keeps_its_contract(Variation variation) {
        assertThat(VariationContract.broken(variation, AreasAsWritten.areas(), RELEASE)).isEmpty();
    }

    @Test
    void there_is_a_decision_a_called_process_and_a_form() {
        assertThat(Variation.all()).extracting(Variation::kind).contains("dmn", "bpmn", "form");
    }

    @Test
    void a_review_that_is_due_is_told_on_its_day() {
        assertThat(VariationContract.broken(PROCESS, AreasAsWritten.areas(), LocalDate.of(2027, 6, 29))).isEmpty();
        assertThat(VariationContract.broken(PROCESS, AreasAsWritten.areas(), LocalDate.of(2027, 6, 30))).singleElement().asString().contains("review date that is still to come");
    }

    @Test
    void whoever_answers_for_it_is_named() {
        tells(new Variation(TABLE.file(), TABLE.text(), TABLE.national(), ""), "has a row in the README beside it");
        tells(new Variation(TABLE.file(), TABLE.text(), TABLE.national(), TABLE.readme().replace("North Central London WorkWell board", " ")), "names its owner and its reason");
    }

    @Test
    void it_varies_something_that_is_there_for_an_area_that_is_there() {
        tells(new Variation(TABLE.file(), TABLE.text(), null, TABLE.readme()), "varies something that does not exist");
        tells(new Variation(TABLE.file().replace("/ncl/", "/lsc/"), TABLE.text(), TABLE.national(), TABLE.readme()), "lies in the folder of its own area");
        tells(new Variation(TABLE.file().replace("ncl", "xyz"), TABLE.text(), TABLE.national(), TABLE.readme().replace("--ncl", "--xyz")), "is of an area that no file in areas/ describes");
    }

    @Test
    void a_decision_is_asked_and_answers_alike() {
        tells(TABLE.with("typeRef=\"integer\">\n          <text>weeksHere", "typeRef=\"string\">\n          <text>weeksHere"), "is asked with the same inputs");
        tells(TABLE.with("\"YES\",\"NO\",\"UNKNOWN\"", "\"YES\",\"NO\""), "is asked with the same inputs");
        tells(TABLE.with("name=\"supportWeeks\"", "name=\"weeks\""), "answers with the same outputs");
        tells(TABLE.with("<decisionTable ", "<decisionTable hitPolicy=\"COLLECT\" "), "answers with one row");
    }

    @Test
    void a_process_promises_its_caller_the_same() {
        tells(PROCESS.with("name=\"variable.takesPart\" value=\"string outcome\"", "name=\"variable.takesPart\" value=\"boolean outcome\""), "declares the variables of the national one");
        tells(PROCESS.with("startEvent_supportToOffer", "startEvent_other"), "begins like the national one");
        tells(PROCESS.with("name=\"set.takesPart\" value=\"NO_ANSWER\"", "name=\"set.takesPart\" value=\"DECLINED\""), "ends with the same outcomes");
        tells(PROCESS.with("camunda:candidateGroups=\"coaching-coach\"", "camunda:candidateGroups=\"gp-clinician\""), "is work of the same people");
    }

    @Test
    void a_form_asks_the_same_under_the_same_keys() {
        tells(FORM.with("\"key\": \"rightToWork\"", "\"key\": \"mayWork\""), "asks for rightToWork");
        tells(FORM.with("\"value\": \"PHARMACY\"", "\"value\": \"CHEMIST\""), "offers the same values for wayIn");
        tells(FORM.with("\"valuesKey\": \"practices\"", "\"valuesKey\": \"services\""), "offers the same values for practice");
        tells(FORM.with("\"information\": \"functional-effects\"", "\"information\": \"coach-notes\""), "of the class functional-effects");
    }

    private static void tells(Variation broken, String sentence) {
        assertThat(VariationContract.broken(broken, AreasAsWritten.areas(), RELEASE)).isNotEmpty().allMatch(one -> one.contains(sentence), sentence);
    }

    private static Variation named(String id) {
        return Variation.all().stream().filter(variation -> variation.id().equals(id)).findFirst().orElseThrow();
    }
}
