package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** The templates that Camunda Modeler offers are written as it reads them, and whoever applies one has kept the rules for that element. */
class ElementTemplatesTest {

    /** What Modeler's own schema (element templates for platform 7, version 0.22) takes, as far as we use it: binding, and the kinds of field it may have. */
    private static final Map<String, Set<String>> FIELDS_OF_BINDING = Map.of(
            "property", Set.of("String", "Text", "Hidden", "Dropdown", "Boolean"),
            "camunda:property", Set.of("String", "Hidden", "Dropdown"),
            "camunda:in", Set.of("String", "Hidden", "Dropdown"),
            "camunda:in:businessKey", Set.of("String", "Hidden", "Dropdown"),
            "camunda:executionListener", Set.of("Hidden"));
    private static final Map<String, String> NEEDED_BY_BINDING = Map.of("property", "name", "camunda:property", "name", "camunda:in", "target", "camunda:executionListener", "event");
    private static final Pattern BEAN = Pattern.compile("@UsedInModels\\(\"(\\w+)\"\\)");

    /** One template and one of the kinds of element to which it may be applied. */
    record Application(JsonNode template, String element) {
        @Override
        public String toString() {
            return template.path("name").asText() + " on " + element;
        }
    }

    static Stream<Application> applications() throws IOException {
        var templates = templates();
        assertThat(templates).hasSizeGreaterThan(15);
        // A plain task becomes the next kind in the list when Modeler applies the template.
        return templates.stream().flatMap(template -> texts(template.path("appliesTo")).filter(element -> !element.equals("bpmn:Task")).map(element -> new Application(template, element)));
    }

    @Test
    void each_template_has_an_id_of_its_own() throws IOException {
        assertThat(templates()).extracting(template -> template.path("id").asText()).doesNotHaveDuplicates().allMatch(id -> id.matches("org\\.fitnotetowork\\.[a-z-]+"));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_template_is_written_as_modeler_reads_it(Application application) {
        var template = application.template();
        assertThat(template.fieldNames()).toIterable().contains("name", "id", "version", "description", "appliesTo", "properties")
                .isSubsetOf("name", "id", "version", "description", "appliesTo", "properties", "groups");
        assertThat(template.path("version").isInt()).isTrue();
        template.path("properties").forEach(property -> {
            var binding = property.path("binding");
            var type = binding.path("type").asText();
            assertThat(FIELDS_OF_BINDING).containsKey(type);
            assertThat(property.path("type").asText()).isIn(FIELDS_OF_BINDING.get(type));
            assertThat(NEEDED_BY_BINDING.containsKey(type) && !binding.hasNonNull(NEEDED_BY_BINDING.get(type))).as("%s names what it binds to", property).isFalse();
            assertThat(property.path("type").asText().equals("Hidden") ? property.hasNonNull("value") : property.hasNonNull("label")).as("%s has a value or asks for one", property).isTrue();
            if (property.path("type").asText().equals("Dropdown")) {
                assertThat(property.path("choices")).isNotEmpty().allMatch(choice -> choice.hasNonNull("name") && choice.hasNonNull("value"));
            }
            if (type.equals("camunda:executionListener")) {
                assertThat(binding.path("implementationType").asText()).as("a listener is a bean, never a script").isEqualTo("delegateExpression");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_element_to_which_it_is_applied_keeps_our_rules(Application application) {
        var applied = new Applied(application);

        var broken = Rule.ofOneModel().stream().filter(rule -> !rule.name().equals("every element is drawn"))
                .flatMap(rule -> rule.check().apply(applied.model())).filter(sentence -> sentence.startsWith(applied.id() + ":"));

        assertThat(broken).isEmpty();
    }

    @Test
    void what_a_template_calls_is_there() throws IOException {
        var offered = templates().stream().flatMap(template -> StreamSupport.stream(template.path("properties").spliterator(), false)).map(property -> property.path("value").asText())
                .filter(value -> value.matches("\\$\\{\\w+}") && !value.equals("${startedBy}")).map(value -> value.substring(2, value.length() - 1)).collect(Collectors.toSet());

        assertThat(beans()).containsAll(offered);
    }

    @Test
    void the_patterns_to_copy_keep_the_rules() throws IOException {
        var pattern = ProcessModel.of("patterns/any-time.bpmn", Files.readString(Path.of(".camunda/patterns/any-time.bpmn")));

        assertThat(Rule.ofOneModel()).flatExtracting(rule -> rule.broken(pattern)).isEmpty();
    }

    private static Set<String> beans() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> BEAN.matcher(text(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
        }
    }

    private static List<JsonNode> templates() throws IOException {
        try (var files = Files.list(Path.of(".camunda/element-templates"))) {
            return files.sorted().flatMap(file -> StreamSupport.stream(json(text(file)).spliterator(), false)).toList();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    /** An empty element with what the template puts on it; what it asks for is answered by a sample that its pattern takes. */
    private static final class Applied {

        private final StringBuilder attributes = new StringBuilder();
        private final StringBuilder properties = new StringBuilder();
        private final StringBuilder extensions = new StringBuilder();
        private final String tag;

        Applied(Application application) {
            tag = application.element().substring("bpmn:".length()).replaceFirst("^.", String.valueOf(Character.toLowerCase(application.element().charAt("bpmn:".length()))));
            application.template().path("properties").forEach(property -> put(property.path("binding"), value(property)));
        }

        private void put(JsonNode binding, String value) {
            var text = HtmlUtils.htmlEscape(value);
            switch (binding.path("type").asText()) {
                case "property" -> attributes.append(" %s=\"%s\"".formatted(binding.path("name").asText(), text));
                case "camunda:property" -> properties.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(binding.path("name").asText(), text));
                case "camunda:executionListener" -> extensions.append("<camunda:executionListener event=\"%s\" delegateExpression=\"%s\"/>".formatted(binding.path("event").asText(), text));
                case "camunda:in" -> extensions.append("<camunda:in source=\"%s\" target=\"%s\"/>".formatted(text, binding.path("target").asText()));
                case "camunda:in:businessKey" -> extensions.append("<camunda:in businessKey=\"%s\"/>".formatted(text));
                default -> throw new IllegalArgumentException(binding.toString());
            }
        }

        private static String value(JsonNode property) {
            if (property.hasNonNull("value")) {
                return property.path("value").asText();
            }
            var pattern = property.at("/constraints/pattern/value").asText("");
            return Stream.of("Do something", "${attachNote}", "case.withdrawn", "sample", "1.0.0").filter(sample -> pattern.isEmpty() || sample.matches(pattern)).findFirst().orElseThrow();
        }

        String id() {
            return switch (tag) {
                case "boundaryEvent" -> "event_sample";
                case "parallelGateway" -> "gateway_sample";
                case "process" -> "sample";
                default -> tag + "_sample";
            };
        }

        /** The element in a process that is otherwise empty but for what the element needs beside it. */
        ProcessModel model() {
            var declared = "<camunda:property name=\"variable.caseReference\" value=\"string reference\"/><camunda:property name=\"variable.organisation\" value=\"string reference\"/>"
                    + Stream.of("takesPart", "conversation", "workLasts").map("<camunda:property name=\"variable.%s\" value=\"string outcome\"/>"::formatted).collect(Collectors.joining())
                    + "<camunda:property name=\"variable.offerTries\" value=\"integer count\"/>" + (attributes.indexOf("startedBy") >= 0 ? "<camunda:property name=\"variable.startedBy\" value=\"string reference\"/><camunda:property name=\"wayIn.label\" value=\"Sample\"/>" : "");
            var process = tag.equals("process") ? "<bpmn:process id=\"sample\" name=\"Sample\" isExecutable=\"true\"%s>%s%s".formatted(attributes, extensions(properties.toString()), surrounded())
                    : "<bpmn:process id=\"sample\" name=\"Sample\" isExecutable=\"true\">%s%s".formatted(extensions(declared), surrounded());
            return ProcessModel.of("patterns/sample.bpmn", """
                    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_sample" targetNamespace="sample">
                    %s</bpmn:process><bpmn:error id="error_missing" errorCode="REFERRAL_CONSENT_MISSING"/></bpmn:definitions>
                    """.formatted(process));
        }

        private String surrounded() {
            var start = "<bpmn:startEvent id=\"startEvent_begin\"/>";
            var task = "<bpmn:userTask id=\"userTask_next\" camunda:assignee=\"${startedBy}\"/>";
            var end = "<bpmn:endEvent id=\"endEvent_over\"/>";
            return switch (tag) {
                case "startEvent" -> element("", "<bpmn:outgoing>flow_startEventsampleuserTasknext</bpmn:outgoing>") + task + end + flow(id(), "userTask_next") + flow("userTask_next", "endEvent_over");
                case "endEvent" -> start + element("") + flow("startEvent_begin", id());
                case "boundaryEvent" -> start + task + end + "<bpmn:endEvent id=\"endEvent_reminded\"/>"
                        + element(" attachedToRef=\"userTask_next\"", "<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>")
                        + flow("startEvent_begin", "userTask_next") + flow("userTask_next", "endEvent_over") + flow(id(), "endEvent_reminded");
                case "parallelGateway" -> start + "<bpmn:parallelGateway id=\"gateway_split\"/><bpmn:userTask id=\"userTask_next\"/><bpmn:userTask id=\"userTask_other\"/>" + element("") + end
                        + flow("startEvent_begin", "gateway_split") + flow("gateway_split", "userTask_next") + flow("gateway_split", "userTask_other") + flow("userTask_next", id()) + flow("userTask_other", id())
                        + flow(id(), "endEvent_over");
                case "process" -> start + end + flow("startEvent_begin", "endEvent_over");
                // What a task says that it throws is caught at it: the template's description asks for that.
                default -> start + element("") + end + flow("startEvent_begin", id()) + flow(id(), "endEvent_over") + (properties.indexOf("\"throws\"") < 0 ? ""
                        : "<bpmn:boundaryEvent id=\"event_missing\" attachedToRef=\"" + id() + "\"><bpmn:errorEventDefinition errorRef=\"error_missing\"/></bpmn:boundaryEvent>" + flow("event_missing", "endEvent_over"));
            };
        }

        private String element(String more, String... inside) {
            return "<bpmn:%s id=\"%s\"%s%s>%s%s</bpmn:%s>".formatted(tag, id(), attributes, more, extensions(properties.toString()), String.join("", inside), tag);
        }

        private String extensions(String said) {
            var held = extensions + (said.isEmpty() ? "" : "<camunda:properties>" + said + "</camunda:properties>");
            return held.isEmpty() ? "" : "<bpmn:extensionElements>" + held + "</bpmn:extensionElements>";
        }

        private static String flow(String from, String to) {
            return "<bpmn:sequenceFlow id=\"flow_%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted((from + to).replaceAll("\\W|_", ""), from, to);
        }
    }
}
