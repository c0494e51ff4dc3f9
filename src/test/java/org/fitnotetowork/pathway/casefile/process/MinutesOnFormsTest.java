package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.engine.Decisions;
import org.junit.jupiter.api.Test;

/** Every form on which contact with the person is noted asks how long it was, in the same words; no other does (measures, M35). */
class MinutesOnFormsTest {

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"[^>]*camunda:formRef=\"([^\"]+)\"");

    private final Decisions decisions = TablesAsDrawn.decisions();

    @Test
    void who_notes_contact_is_asked_for_minutes_unless_somebody_may_come_to_harm() throws IOException {
        var contact = new TreeSet<String>();
        for (var process : files("processes", ".bpmn")) {
            TASK.matcher(Files.readString(process)).results().filter(task -> isContact(task.group(1), null)).forEach(task -> contact.add(task.group(2)));
        }
        // While somebody may come to harm, nobody is asked for how long.
        contact.removeAll(stems(files("forms/safeguarding", ".form")));

        assertThat(contact).hasSizeGreaterThan(20);
        assertThat(stems(files("forms", ".form").stream().filter(form -> field(form) != null).toList())).isEqualTo(contact);
    }

    @Test
    void it_is_one_question_that_may_be_left_out() throws IOException {
        var questions = files("forms", ".form").stream().map(MinutesOnFormsTest::field).filter(field -> field != null)
                .map(field -> ((ObjectNode) field).without("conditional").toString()).collect(Collectors.toSet());

        assertThat(questions).singleElement().asString().contains("\"min\":1,\"max\":480", "\"decimalDigits\":0", "You can skip this.").doesNotContain("required");
    }

    @Test
    void minutes_make_contact_of_a_task_that_alone_is_none() {
        assertThat(isContact("userTask_recordAnswer", null)).isFalse();
        assertThat(isContact("userTask_recordAnswer", 1)).isTrue();
    }

    private boolean isContact(String task, Integer minutes) {
        var known = new HashMap<String, Object>();
        for (var answer : new String[] {"attended", "offerAnswer", "workCheck", "contactResult"}) {
            known.put(answer, null);
        }
        known.put("task", task);
        known.put("minutesTogether", minutes);
        return Boolean.TRUE.equals(decisions.ask("what-is-contact", known).get(0).get("contact"));
    }

    private static JsonNode field(Path form) {
        try {
            return field(new ObjectMapper().readTree(form.toFile()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(form.toString(), unreadable);
        }
    }

    private static JsonNode field(JsonNode in) {
        for (var component : in.path("components")) {
            var found = component.path("key").asText().equals("minutesTogether") ? component : field(component);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Set<String> stems(List<Path> forms) {
        return forms.stream().map(form -> form.getFileName().toString().replaceFirst("\\.form$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
