package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every decision table answers its example rows, and the rows show every rule and every listed value; an area's own table is held against the national rows too. A policy colleague reads and writes the rows. */
class DecisionTablesTest {

    static final List<DecisionRows> ROWS = ModelFolder.PROJECT.rows();

    @TestFactory
    Stream<DynamicNode> tables_answer_as_their_rows_say() {
        return ModelFolder.PROJECT.tables().stream().map(table -> DecisionExamples.rowsOf(table, ROWS).map(rows -> examples(table, rows)).orElseGet(() -> withoutRows(table)));
    }

    private static DynamicNode withoutRows(DecisionFile table) {
        return dynamicTest(table.stem(), () -> fail("%s.dmn has no rows", table.stem()));
    }

    private static DynamicNode examples(DecisionFile table, DecisionRows rows) {
        var examples = new DecisionExamples(table, rows);
        var tests = new ArrayList<DynamicNode>();
        tests.add(dynamicTest("header", () -> assertThat(examples.wrongHeader()).isEmpty()));
        for (var row : rows.rows()) {
            tests.add(dynamicTest("line %d %s".formatted(row.line(), row.note()), () -> assertThat(examples.differences(row)).isEmpty()));
        }
        tests.add(dynamicTest("every rule is hit", () -> assertThat(examples.rulesThatNoRowHits()).isEmpty()));
        tests.add(dynamicTest("every listed value is met", () -> assertThat(examples.valuesThatNoRowHas()).isEmpty()));
        tests.add(dynamicTest("no gaps, no overlaps", () -> assertThat(examples.gapsAndOverlaps()).isEmpty()));
        return dynamicContainer(table.stem(), tests);
    }

    // From here on: each report can be provoked, by one change to a table or to its rows.

    private static final DecisionFile WORK_SUPPORT = ModelFolder.PROJECT.table("work-support");

    @Test
    void a_wrong_answer_is_told_with_its_line() {
        assertThat(withRows().differences(row("EMPLOYED_OFF_SICK, JOB_SEARCH, wrong")))
            .containsExactly("work-support.csv line 3: workSupport should be 'JOB_SEARCH' but is 'EMPLOYER'");
    }

    @Test
    void a_rule_that_no_row_hits_is_told() {
        assertThat(withRows("EMPLOYED_OFF_SICK, EMPLOYER,", "SELF_EMPLOYED_OFF, NONE,", "OUT_OF_WORK_0_6M, JOB_SEARCH,", "UNKNOWN, NONE,").rulesThatNoRowHits())
            .containsExactly("work-support: no row hits rule_towardsWork");
    }

    @Test
    void a_listed_value_that_no_row_has_is_told() {
        assertThat(withRows("EMPLOYED_OFF_SICK, EMPLOYER,").valuesThatNoRowHas())
            .contains("work-support: no row has workStatus = ZERO_HOURS_OR_AGENCY").hasSize(10);
    }

    @Test
    void a_missing_column_and_a_missing_source_are_told() {
        var rows = DecisionRows.parse("work-support", List.of("# no question", "workStatus"));
        assertThat(new DecisionExamples(WORK_SUPPORT, rows).wrongHeader())
            .containsExactly("work-support.csv: the first line is a comment with the question and 'Source: '",
                "work-support.csv: column ->workSupport is missing");
    }

    @Test
    void two_rules_for_one_row_are_told_as_an_overlap() {
        var overlap = changed("<text>\"SELF_EMPLOYED_STRUGGLING\",", "<text>\"SELF_EMPLOYED_STRUGGLING\",\"EMPLOYED_OFF_SICK\",");
        assertThat(new DecisionExamples(overlap, rows()).gapsAndOverlaps()).singleElement().asString()
            .startsWith("work-support: overlap at {workStatus=EMPLOYED_OFF_SICK}").contains("rule_hasEmployer", "rule_selfEmployed");
        assertThat(new DecisionExamples(overlap, rows()).differences(row("EMPLOYED_OFF_SICK, EMPLOYER,")))
            .singleElement().asString().contains("rule_selfEmployed");
    }

    @Test
    void a_value_that_no_rule_takes_is_told_as_a_gap() {
        var gap = changed("not(\"EMPLOYED_AT_WORK_STRUGGLING\",", "not(\"UNKNOWN\",\"EMPLOYED_AT_WORK_STRUGGLING\",");
        assertThat(new DecisionExamples(gap, rows()).gapsAndOverlaps()).containsExactly("work-support: gap at {workStatus=UNKNOWN}");
        assertThat(new DecisionExamples(gap, rows()).differences(row("UNKNOWN, NONE,"))).contains("work-support.csv line 3: no rule hits");
    }

    private static DecisionExamples withRows(String... lines) {
        return new DecisionExamples(WORK_SUPPORT, rows(lines));
    }

    private static DecisionRows.Row row(String line) {
        return rows(line).rows().get(0);
    }

    private static DecisionRows rows(String... lines) {
        var head = Stream.of("# What? Source: this test", "workStatus, ->workSupport, note");
        return DecisionRows.parse("work-support", Stream.concat(head, Stream.of(lines)).toList());
    }

    private static DecisionFile changed(String from, String to) {
        assertThat(WORK_SUPPORT.xml()).contains(from);
        return new DecisionFile(WORK_SUPPORT.stem(), WORK_SUPPORT.xml().replace(from, to));
    }
}
