package org.fitnotetowork.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "No data for sanctions" (domain J.6): nothing here can be used against a person's benefits, and nobody loses their place by saying no. Whoever
 * changes what is asked here, or the matrix, records the decision of the governance group (S8).
 */
class NoDataForSanctionsTest {

    private static final Path MATRIX = Path.of("src/main/resources/access/who-sees-what.csv");
    private static final Path THIS = Path.of("src/test/java/org/fitnotetowork/barrier/NoDataForSanctionsTest.java");
    private static final Path DECISIONS = Path.of("src/test/resources/governance/no-data-for-sanctions.csv");
    private static final Pattern BENEFITS_OFFICE = Pattern.compile("jcp|dwp|jobcent(re|er)|benefits?.?office", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER = Pattern.compile("mandatory|compliance|non.?compliant|sanction|unacceptable|fail(ed|ure).to.attend", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_LEFT = Pattern.compile("(?i).*(lastoutcome|withdr|leaving|hasleft|missed|attend|declin|tries|refus|engage|effort).*");
    /** What a table may give a person more or less of. */
    private static final Set<String> PLACE = Set.of("priority", "dueInWorkingDays", "taskPriority", "route", "result", "offered", "workSupport", "supportWeeks");

    @Test
    void S1_nothing_about_coming_or_not_coming_reaches_a_jobcentre() throws IOException {
        var toJobcentre = matrix().filter(cell -> cell[1].equals("JCP")).collect(Collectors.toMap(cell -> cell[0], cell -> cell[2]));

        assertThat(toJobcentre).hasSize(18).containsEntry("attendance", "N").containsEntry("participant", "C");
        assertThat(toJobcentre.entrySet()).filteredOn(cell -> !cell.getKey().equals("participant")).allMatch(cell -> cell.getValue().equals("N"));
        // Nobody there signs in, so nothing that is shown to somebody is shown to them.
        assertThat(Role.values()).noneMatch(role -> BENEFITS_OFFICE.matcher(role.group() + role.title() + role.name()).find());
        assertThat(Organisation.Kind.values()).noneMatch(kind -> BENEFITS_OFFICE.matcher(kind.name()).find());
        assertThat(files("src/main/java", ".java").flatMap(NoDataForSanctionsTest::addresses)).noneMatch(address -> BENEFITS_OFFICE.matcher(address).find());
    }

    @Test
    void S2_no_message_and_no_referral_goes_to_a_jobcentre_by_itself() throws IOException {
        assertThat(Outbox.Kind.values()).noneMatch(kind -> BENEFITS_OFFICE.matcher(kind.name() + kind.text()).find());
        assertThat(files("src/main/resources/areas", ".yaml").flatMap(file -> text(file).lines()).filter(line -> line.contains("partner-kind: JCP"))).isEmpty();
        assertThat(files("processes", ".bpmn").flatMap(file -> Pattern.compile("<bpmn:message [^>]*>").matcher(text(file)).results().map(found -> found.group())))
                .isNotEmpty().noneMatch(message -> BENEFITS_OFFICE.matcher(message).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes", "forms", "src/main/resources"})
    void S3_no_model_form_column_or_page_says_such_a_word(String folder) throws IOException {
        assertThat(files(folder, "").filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|sql|csv|ya?ml|html|js|md)") && !file.toString().contains("vendor")))
                .isNotEmpty().allSatisfy(file -> assertThat(NEVER.matcher(text(file)).find()).as("%s", file).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"WITHDREW", "DECLINED", "NO_CONTACT"})
    void S4_who_said_no_or_left_comes_back_like_anybody(String how) {
        for (var days : List.of(0, 30, 91, 92, 400, 4000)) {
            assertThat(comesBack(how, days)).as("after %s and %s days", how, days).isEqualTo(comesBack("SUPPORT_ENDED", days)).isEqualTo(comesBack("GOAL_MET", days));
        }
    }

    @Test
    void S4_no_table_that_gives_somebody_their_place_asks_whether_they_ever_said_no() throws IOException {
        assertThat(tables()).filteredOn(table -> outputs(table).anyMatch(PLACE::contains)).hasSizeGreaterThan(4)
                .allSatisfy(table -> assertThat(inputs(table)).as("inputs of %s", table.getParentElement().getAttributeValue("id")).noneMatch(input -> HAS_LEFT.matcher(input).matches()));
    }

    @Test
    void S5_no_counts_go_to_a_jobcentre_and_no_report_counts_by_jobcentre() throws IOException {
        assertThat(matrix().filter(cell -> cell[1].equals("JCP"))).noneMatch(cell -> cell[2].equals("A"));
        assertThat(files("src/main", "").filter(file -> file.toString().contains("insight"))).noneMatch(file -> BENEFITS_OFFICE.matcher(text(file)).find());
    }

    @Test
    void S6_every_message_to_a_person_says_voluntary_no_effect_on_benefits_and_not_shared() {
        assertThat(Outbox.TO_EVERY_PERSON).contains("voluntary", "does not affect benefits", "not shared");
        assertThat(Outbox.Kind.values()).filteredOn(Outbox.Kind::isForPersons).isNotEmpty().allMatch(kind -> kind.text().endsWith(Outbox.TO_EVERY_PERSON));
    }

    @Test
    void S7_nobody_outside_is_answered_by_the_application_itself() throws IOException {
        assertThat(files("processes", ".bpmn").flatMap(file -> Pattern.compile("name=\"[^\"]*\\b(police|DWP|court|benefits office)\\b[^\"]*\"", Pattern.CASE_INSENSITIVE).matcher(text(file)).results()
                .map(found -> elementBefore(text(file), found.start())))).allMatch(element -> element.startsWith("bpmn:userTask") || element.startsWith("bpmn:process") || element.contains("Event"));
        assertThat(matrix()).extracting(cell -> cell[1]).doesNotContain("DWP", "POLICE", "COURT");
    }

    /** The story of it through the running application: InformationRequestStoryTest. */
    @Test
    void S7_a_request_for_information_is_people_s_work_from_end_to_end_and_the_lead_s_to_decide() throws IOException {
        var models = files("processes", ".bpmn").filter(file -> file.getFileName().toString().matches("information-(request|decision).*")).map(NoDataForSanctionsTest::text).toList();
        assertThat(models).hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(model -> assertThat(model).doesNotContain("bpmn:serviceTask", "bpmn:sendTask", "bpmn:scriptTask", "bpmn:businessRuleTask", "EventDefinition", "delegateExpression"));
        assertThat(models).filteredOn(model -> model.contains("id=\"information-decision\"")).singleElement().satisfies(model ->
                assertThat(Pattern.compile("camunda:(candidateGroups|assignee)=\"([^\"]*)\"").matcher(model).results().map(found -> found.group(2))).isNotEmpty().containsOnly("coaching-manager"));
        assertThat(Stream.concat(files("src/main/java/org/fitnotetowork/pathway/consent/request", ".java"), files("src/main/java/org/fitnotetowork/pathway/consent/process", ".java")))
                .hasSizeGreaterThan(10).allSatisfy(file -> assertThat(text(file)).as("%s", file).doesNotContain("platform.notify", "platform.engine", "java.net", "org.camunda"));
    }

    @Test
    void S8_a_change_of_these_rules_carries_the_governance_group_s_decision() {
        var decisions = text(DECISIONS).lines().filter(line -> !line.startsWith("#") && !line.startsWith("file,")).map(line -> line.split(",", 5)).toList();

        for (var guarded : List.of(THIS, MATRIX)) {
            var last = decisions.stream().filter(decision -> decision[0].equals(guarded.getFileName().toString())).reduce((first, second) -> second).orElseThrow();
            assertThat(last).as("a decision has file, checksum, day, who decided, and what").hasSize(5).doesNotContain("");
            assertThat(LocalDate.parse(last[2])).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(checksum(guarded)).as("%s was changed without a decision of the governance group: add a row to %s", guarded, DECISIONS).isEqualTo(last[1]);
        }
    }

    @Test
    void S9_triage_turns_nobody_away_without_a_person_s_word_and_lets_nobody_wait_longer() throws IOException {
        var triage = tables().filter(table -> table.getParentElement().getAttributeValue("id").startsWith("fit-note-triage")).toList();

        assertThat(triage).isNotEmpty().allSatisfy(table -> {
            var columns = inputs(table).toList();
            var rules = List.copyOf(table.getRules());
            var otherwise = Integer.parseInt(cell(rules.get(rules.size() - 1), 2));
            assertThat(rules).allSatisfy(rule -> {
                var somebodySaid = Stream.of("offer", "standing").anyMatch(said -> !List.copyOf(rule.getInputEntries()).get(columns.indexOf(said)).getText().getTextContent().isBlank());
                var less = Set.of("\"DECLINED\"", "\"RECORDED\"", "\"SIGNPOST\"", "\"NO_CONVERSATION\"", "\"SPECIALIST\"", "\"ATTACH\"").contains(cell(rule, 0)) || cell(rule, 1).equals("\"P4\"")
                        || Integer.parseInt(cell(rule, 2)) > otherwise;
                assertThat(less && !somebodySaid).as("%s lowers, delays or turns away by itself", rule.getId()).isFalse();
            });
        });
    }

    private static String cell(Rule rule, int output) {
        return List.copyOf(rule.getOutputEntries()).get(output).getText().getTextContent().strip();
    }

    private static Object comesBack(String lastOutcome, int days) {
        return TablesAsDrawn.decisions().ask("re-entry", Map.of("lastOutcome", lastOutcome, "daysSinceClose", days));
    }

    private static Stream<DecisionTable> tables() throws IOException {
        return files("processes", ".dmn").map(file -> Dmn.readModelFromStream(new ByteArrayInputStream(text(file).getBytes(StandardCharsets.UTF_8))))
                .flatMap(model -> model.getModelElementsByType(DecisionTable.class).stream());
    }

    private static Stream<String> inputs(DecisionTable table) {
        return table.getInputs().stream().map(Input::getInputExpression).map(expression -> expression.getText().getTextContent().strip());
    }

    private static Stream<String> outputs(DecisionTable table) {
        return table.getOutputs().stream().map(Output::getName);
    }

    private static Stream<String[]> matrix() {
        return text(MATRIX).lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",", -1));
    }

    private static Stream<String> addresses(Path file) {
        return Pattern.compile("@(?:Get|Post|Put|Delete|Request)Mapping\\(\"([^\"]*)\"").matcher(text(file)).results().map(found -> found.group(1));
    }

    private static String elementBefore(String xml, int place) {
        return xml.substring(xml.lastIndexOf('<', place) + 1, place);
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Line ends do not count: they differ between machines. */
    private static String checksum(Path file) {
        try {
            return HexFormat.of().formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text(file).replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1)), 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
