package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** One check holds the whole folder against every rule and tells each break with file, rule, element and what to do. */
class ModelCheckTest {

    private static final ModelCheck CHECK = new ModelCheck();

    @TempDir
    Path root;

    @BeforeEach
    void copyTheProject() throws IOException {
        for (var folder : new String[] {"processes", "forms", "src/test/resources/decisions"}) {
            FileSystemUtils.copyRecursively(Path.of(folder), root.resolve(folder));
        }
    }

    @Test
    void the_project_is_sound() {
        assertThat(CHECK.of(ModelFolder.PROJECT)).isEmpty();
    }

    /** One careless change to a file, and the rule that tells it. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        processes/consent/consent.bpmn                | formRef="offer-support" | formRef="offer-suport"   | a task's form lies beside its process           | userTask_offerSupport: there is no form forms/consent/offer-suport.form.
        processes/casefile/fit-note-to-work.bpmn      | value="work-support"    | value="work-suport"      | a table that is asked exists                    | businessRuleTask_workSupport: there is no decision table work-suport.
        processes/consent/consent.bpmn                | userTask_offerSupport   | userTask_offerHelp       | every user task has a clock                     | userTask_offerHelp: has no row in processes/consent/consent-task-clocks.dmn.
        processes/casefile/fit-note-to-work.bpmn      | calledElement="consent" | calledElement="consents" | models fit together                             | callActivity_consent: calls consents, which does not exist.
        processes/consent/consent.bpmn                | camunda:asyncAfter="true" | x=""                   | a file can be read                              | cannot be read
        processes/consent/consent.bpmn                | Offer support"          | Support"                 | a task is a verb and an object                  | userTask_offerSupport: "Support" is not a verb and an object
        processes/conversation/work-support.dmn       | "JOB_SEARCH"            | "NONE"                   | a table answers as its example rows say         | workSupport should be 'JOB_SEARCH' but is 'NONE'
        forms/consent/offer-support.form              | "components"            | "component"              | how a form is written                           | does not begin with the voluntary notice
        forms/consent/offer-support.form              | "components"            | components               | a file can be read                              | cannot be read
        src/test/resources/decisions/work-support.csv | EMPLOYED_OFF_SICK       | SELF_EMPLOYED_OFF        | a table answers as its example rows say         | workSupport should be
        """)
    void a_break_is_told_with_its_rule_and_what_to_do(String file, String from, String to, String rule, String sentence) throws IOException {
        write(file, read(file).replace(from, to));

        assertThat(CHECK.of(new ModelFolder(root))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.sentence()).contains(sentence);
            assertThat(finding.mend()).isNotBlank();
        });
        assertThat(CHECK.of(ModelFolder.PROJECT)).isEmpty();
    }

    @Test
    void a_table_that_nobody_wrote_rows_for_and_rows_without_table_are_told() throws IOException {
        Files.move(root.resolve("src/test/resources/decisions/work-support.csv"), root.resolve("src/test/resources/decisions/lost.csv"));

        assertThat(CHECK.of(new ModelFolder(root))).extracting(Finding::sentence).contains("lost.csv has no table.", "work-support.dmn has no rows.");
    }

    @Test
    void two_forms_of_one_name_and_other_answers_to_the_same_question_are_told() throws IOException {
        write("forms/referral/record-way-in.form", read("forms/casefile/record-way-in.form").replace("\"EMPLOYED_OFF_SICK\"", "\"EMPLOYED_SICK\""));

        assertThat(CHECK.of(new ModelFolder(root))).extracting(Finding::rule).contains("no two forms share an id", "a question that is asked twice offers the same answers");
    }

    @Test
    void an_area_s_own_table_is_held_against_the_national_rows_and_its_own() throws IOException {
        write("processes/local/ncl/work-support--ncl.dmn", read("processes/conversation/work-support.dmn").replace("\"work-support\"", "\"work-support--ncl\"").replace("\"JOB_SEARCH\"", "\"NONE\""));
        assertThat(CHECK.of(new ModelFolder(root))).isNotEmpty().allSatisfy(finding -> assertThat(finding.file()).isEqualTo("processes/local/ncl/work-support--ncl.dmn"));

        var rows = read("src/test/resources/decisions/work-support.csv");
        write("src/test/resources/decisions/work-support--ncl.csv", rows.replace("JOB_SEARCH", "NONE"));
        assertThat(CHECK.of(new ModelFolder(root))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        processes/local/lsc/work-support--ncl.dmn | processes/conversation/work-support.dmn | work-support"     | work-support--ncl"    | belongs in local/ncl/
        processes/local/ncl/no-support--ncl.dmn   | processes/conversation/work-support.dmn | work-support"     | no-support--ncl"      | varies no-support, which does not exist
        processes/local/ncl/consent--ncl.bpmn     | processes/consent/consent.bpmn          | variable.offerTries | variable.tries      | is not what consent is to others
        forms/local/ncl/offer-support--ncl.form   | forms/consent/offer-support.form        | "offerAnswer"     | "otherAnswer"         | is not what offer-support is to others
        """)
    void a_variation_of_nothing_or_of_something_else_is_told(String file, String national, String from, String to, String sentence) throws IOException {
        write(file, read(national).replace(from, to));

        assertThat(CHECK.of(new ModelFolder(root))).anySatisfy(finding -> assertThat(finding.sentence()).contains(sentence));
    }

    static Stream<String> rules() {
        return Rule.ofOneModel().stream().map(Rule::name);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_says_what_to_do(String rule) {
        assertThat(Mending.of(rule, "")).isNotBlank();
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
