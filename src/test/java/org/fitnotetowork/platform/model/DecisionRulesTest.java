package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision table keeps the conventions of our models; what is broken is told in a sentence with the file's name. */
class DecisionRulesTest {

    static List<DecisionFile> tables() {
        return ModelFolder.PROJECT.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_keeps_the_conventions(DecisionFile table) {
        assertThat(DecisionRules.problems(table)).isEmpty();
    }

    /** Each convention can be broken, and is then the only thing told. The sample is {@link #SAMPLE}. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        decision id="sample"                | decision id="other"                             | the decision's id 'other' is the name of the file
        name="What for?"                    | name="Sample"                                   | the name is the question
        camunda:historyTimeToLive="P180D"   | camunda:x=""                                    | history time to live is set
        camunda:versionTag="1.0.0"          | camunda:x=""                                    | a version tag is set
        dmnElementRef="sample"              | dmnElementRef="definitions"                     | the decision has a shape, so that Camunda Modeler opens it
        hitPolicy="FIRST"                   | hitPolicy="ANY"                                 | hit policy UNIQUE, FIRST or COLLECT
        FIRST because                       | FIRST since                                     | the description says 'FIRST because ...'
        typeRef="boolean"                   | typeRef="double"                                | input 'outOfWork' has a type (string, boolean, integer or date)
        <text>outOfWork</text>              | <text>not(outOfWork)</text>                     | input 'not(outOfWork)' is the name of a variable and nothing else
        label="Out of work"                 | camunda:x=""                                    | input 'outOfWork' has a label
        name="why" typeRef="string"         | name="why"                                      | output 'why' has a type
        All others. Source: this test.      | All others.                                     | rule_other says what it means and its source
        id="rule_other"                     | id="Rule_0x7a"                                  | Rule_0x7a has a readable id (rule_...)
        Something else.                     | Something else                                  | rule_other: why is a sentence, without the rule's number
        Something else.                     | Something else (V11).                           | rule_other: why is a sentence, without the rule's number
        Something else.                     | This is mandatory.                              | never says 'mandatory'
        Something else.                     | The person failed to attend.                    | never says 'failed to attend'
        <text></text>                       | <text>false</text>                              | FIRST ends with a rule that takes everything, but rule_other asks for something
        <text>true</text>                   | <text>count = 1</text>                          | rule_yes: the cell 'count = 1' names its input as '?'
        """)
    void a_broken_convention_is_told(String from, String to, String told) {
        assertThat(SAMPLE.xml()).contains(from);
        assertThat(DecisionRules.problems(new DecisionFile("sample", SAMPLE.xml().replace(from, to)))).contains("sample.dmn: " + told);
    }

    @Test
    void the_sample_itself_is_in_order() {
        assertThat(DecisionRules.problems(SAMPLE)).isEmpty();
    }

    @Test
    void a_name_that_is_too_long_or_not_kebab_case_is_told() {
        for (var name : List.of("a-name-of-far-too-many-letters", "sampleTable")) {
            var renamed = new DecisionFile(name, SAMPLE.xml().replace("\"sample\"", '"' + name + '"'));
            assertThat(DecisionRules.problems(renamed)).containsExactly(name + ".dmn: the id is kebab-case with at most 25 characters");
        }
    }

    @Test
    void too_many_rules_and_too_many_inputs_are_told() {
        assertThat(DecisionRules.problems(repeated("<rule id=\"rule_yes\">", "</rule>", 30))).containsExactly("sample.dmn: at most 30 rules");
        assertThat(DecisionRules.problems(repeated("<input id=\"input\"", "</input>", 6))).containsExactly("sample.dmn: at most 6 inputs");
    }

    /** Repeats one element of the sample; ids stay apart, as the schema asks. */
    private static DecisionFile repeated(String start, String end, int times) {
        var xml = SAMPLE.xml();
        int from = xml.indexOf(start);
        var element = xml.substring(from, xml.indexOf(end) + end.length());
        var copies = IntStream.range(0, times).mapToObj(i -> element.replaceAll("id=\"(\\w+)\"", "id=\"$1_" + i + '"')).collect(Collectors.joining());
        return new DecisionFile("sample", xml.replace(element, element + copies));
    }

    private static final DecisionFile SAMPLE = new DecisionFile("sample", """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
            xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions" name="Sample" namespace="sample">
          <decision id="sample" name="What for?" camunda:historyTimeToLive="P180D" camunda:versionTag="1.0.0">
            <description>FIRST because it is a sample.</description>
            <decisionTable id="table" hitPolicy="FIRST">
              <input id="input" label="Out of work"><inputExpression id="expression" typeRef="boolean"><text>outOfWork</text></inputExpression></input>
              <output id="output" name="why" typeRef="string" />
              <rule id="rule_yes">
                <description>Out of work. Source: this test.</description>
                <inputEntry id="yes_in"><text>true</text></inputEntry>
                <outputEntry id="yes_out"><text>"Support towards a job."</text></outputEntry>
              </rule>
              <rule id="rule_other">
                <description>All others. Source: this test.</description>
                <inputEntry id="other_in"><text></text></inputEntry>
                <outputEntry id="other_out"><text>"Something else."</text></outputEntry>
              </rule>
            </decisionTable>
          </decision>
          <dmndi:DMNDI><dmndi:DMNDiagram id="diagram">
            <dmndi:DMNShape id="shape" dmnElementRef="sample"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
          </dmndi:DMNDiagram></dmndi:DMNDI>
        </definitions>
        """);
}
