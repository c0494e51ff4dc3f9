package org.fitnotetowork.platform.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of the repository keeps the rules, and every rule can fail. */
class FormRulesTest {

    static List<FormFile> forms() {
        return ModelFolder.PROJECT.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_keeps_the_rules(FormFile form) {
        assertThat(FormRules.broken(form)).isEmpty();
    }

    @Test
    void every_form_that_is_read_with_the_person_exists() {
        assertThat(forms()).extracting(FormFile::stem).containsAll(FormRules.WITH_THE_PERSON);
    }

    /** One change to a sound form, and the sentence that it must bring about. */
    record Slip(String from, String to, String sentence) {
        @Override public String toString() {
            return sentence;
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("\"id\":\"ask-consent\"", "\"id\":\"ask\"", "id ask is not the file's name"),
                new Slip("7.24.0", "7.23.0", "is not made for Camunda Platform 7.24.0"),
                new Slip("**This is voluntary.**", "This is voluntary.", "does not begin with the voluntary notice"),
                new Slip("Your time", "A mandatory time", "says \"mandatory\", which we never say"),
                new Slip("\"type\":\"number\"", "\"type\":\"filepicker\"", "field score is a filepicker, which our renderer does not promise to show"),
                new Slip("\"type\":\"group\"", "\"type\":\"group\",\"path\":\"more\"", "group Group_more has a path: a group is a heading, answers stay flat"),
                new Slip("\"label\":\"More\"", "\"label\":\"\"", "group Group_more has no label"),
                new Slip("\"id\":\"Field_score\"", "\"id\":\"Field_time\"", "component id Field_time stands there twice"),
                new Slip("\"key\":\"score\"", "\"key\":\"time\"", "field time stands there twice"),
                new Slip("\"key\":\"score\"", "\"key\":\"\"", "field  (Field_score) has no key"),
                new Slip("\"dateLabel\":\"Day\"", "\"label\":\"Day\"", "field day has no label"),
                new Slip("\"subtype\":\"date\"", "\"subtype\":\"datetime\"", "field day is not a plain date"),
                new Slip("\"information\":\"housing\"", "\"information\":\"house\"", "field rows.what has information class \"house\", which the matrix does not know"),
                new Slip("\"maxLength\":5,", "", "field time has no maxLength"),
                new Slip("^[0-9]+$", "^[0-9+$", "field time has a pattern that is not a regular expression"),
                new Slip("^[0-9]+$", "[0-9]+", "field time has a pattern without ^ and $"),
                new Slip("Enter a number.", "", "field time has a pattern but no patternErrorMessage"),
                new Slip("{\"value\":\"NO\",\"label\":\"No\"}", "{\"value\":\"YES\",\"label\":\"No\"}", "field answer offers the value YES twice"),
                new Slip("{\"value\":\"NO\",\"label\":\"No\"}", "{\"value\":\"NO\",\"label\":\"Yes\"}", "field answer offers the label \"Yes\" twice"),
                new Slip("{\"value\":\"NO\",\"label\":\"No\"}", "{\"value\":\"NO\",\"label\":\"\"}", "field answer has an option without a label"),
                new Slip("{\"value\":\"NO\",\"label\":\"No\"}", "{\"value\":\"not now\",\"label\":\"No\"}", "field answer offers the value \"not now\", which the engine refuses"),
                new Slip(",{\"value\":\"NO\",\"label\":\"No\"}", "", "field answer gives no choice"),
                new Slip("\"defaultValue\":\"YES\"", "\"defaultValue\":\"MAYBE\"", "field answer has a default that it does not offer"),
                new Slip("\"disableCollapse\":true", "\"disableCollapse\":false", "field rows may collapse: rows out of sight are lost"),
                new Slip("=answer != ", "=reply != ", "field score depends on reply, which is no field of this form"),
                new Slip("=answer != ", "=answer + ", "field score has a condition that is neither true nor false while nothing is filled in"),
                new Slip("=answer != ", "answer != ", "field score has a condition that does not begin with ="),
                new Slip("=this.what", "=what", "field rows.more depends on what, which is no field of this form or, as this.<key>, of this row"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_told_in_a_sentence(Slip slip) {
        assertThat(SOUND).contains(slip.from());

        var form = FormFile.of("forms/consent/ask-consent.form", SOUND.replace(slip.from(), slip.to()));

        assertThat(FormRules.broken(form)).contains("forms/consent/ask-consent.form: " + slip.sentence());
    }

    @Test
    void a_sound_form_brings_no_sentence() {
        assertThat(FormRules.broken(FormFile.of("forms/consent/ask-consent.form", SOUND))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask-for-consent-to-sharing", "askConsent"})
    void a_name_is_short_and_in_kebab_case(String stem) {
        var form = FormFile.of("forms/consent/" + stem + ".form", SOUND.replace("ask-consent", stem));

        assertThat(FormRules.broken(form)).containsExactly("forms/consent/" + stem + ".form: the file's name is not kebab-case of at most 25 characters");
    }

    @Test
    void the_practice_is_asked_no_seventh_thing() {
        var note = forms().stream().filter(form -> form.stem().equals("record-fit-note")).findFirst().orElseThrow();
        var seventh = note.json().toString().replace("{\"type\":\"checkbox\",\"id\":\"Field_clinicalRisk\"",
                "{\"type\":\"spacer\",\"id\":\"Spacer\"},{\"type\":\"checkbox\",\"id\":\"Field_clinicalRisk\"");

        assertThat(FormRules.broken(FormFile.of(note.name(), seventh)))
                .containsExactly(note.name() + ": group Group_support asks for more than 6 things that are not on the note");
    }

    private static final String SOUND = """
            {"id":"ask-consent","executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0","components":[
              {"type":"text","id":"Text_voluntary","text":"%s"},
              {"type":"radio","id":"Field_answer","key":"answer","label":"Agrees?","defaultValue":"YES",
               "values":[{"value":"YES","label":"Yes"},{"value":"NO","label":"No"}],"properties":{"information":"consent"}},
              {"type":"group","id":"Group_more","label":"More","components":[
                {"type":"textfield","id":"Field_time","key":"time","label":"Your time",
                 "validate":{"maxLength":5,"pattern":"^[0-9]+$","patternErrorMessage":"Enter a number."},"properties":{"information":"appointments"}},
                {"type":"datetime","subtype":"date","id":"Field_day","key":"day","dateLabel":"Day","properties":{"information":"appointments"}},
                {"type":"number","id":"Field_score","key":"score","label":"Score","conditional":{"hide":"=answer != \\"YES\\""},
                 "properties":{"information":"functional-effects"}}]},
              {"type":"dynamiclist","id":"List_rows","path":"rows","label":"Rows","disableCollapse":true,"properties":{"information":"housing"},"components":[
                {"type":"checkbox","id":"Field_rows_what","key":"what","label":"What?","properties":{"information":"housing"}},
                {"type":"textarea","id":"Field_rows_more","key":"more","label":"More?","validate":{"maxLength":9},
                 "conditional":{"hide":"=this.what = null or answer = \\"NO\\""},"properties":{"information":"coach-notes"}}]}]}
            """.formatted(FormRules.VOLUNTARY_NOTICE);
}
