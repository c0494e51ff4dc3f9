package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is written about forms is about forms as they are: no field and no option that no form has, no trait that nobody has, and something for everybody. */
class BehaviourTest {

    /** Written for ways in and happenings that need other answers than their form usually gets. */
    private static final Map<String, String> FORM_OF = Map.of("record-next-fit-note", "record-fit-note", "record-death", "record-leaving");

    private final World world = World.read("");

    @Test
    void every_answer_is_to_a_field_and_chooses_an_option_that_it_has() throws IOException {
        var forms = forms();
        var wrong = new ArrayList<String>();
        world.behaviour().forEach((name, behaviour) -> {
            var form = forms.get(FORM_OF.getOrDefault(name, name));
            if (form == null) {
                wrong.add("no form " + name);
                return;
            }
            if (behaviour.otherwise() != null) {
                look(name, form, behaviour.otherwise(), wrong);
            }
            if (behaviour.answers() != null) {
                behaviour.answers().stream().filter(way -> way.gives() != null).forEach(way -> look(name, form, way.gives(), wrong));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void look(String at, JsonNode form, Map<?, ?> gives, List<String> wrong) {
        gives.forEach((key, value) -> {
            var field = field(form, (String) key);
            if (field == null) {
                wrong.add(at + " has no field " + key);
            } else if (value instanceof List<?> list && "dynamiclist".equals(field.path("type").asText())) {
                list.forEach(row -> look(at + "." + key, field, (Map<?, ?>) row, wrong));
            } else if (!field.path("values").isMissingNode()) {
                var options = StreamSupport.stream(field.get("values").spliterator(), false).map(option -> option.get("value").asText()).collect(Collectors.toSet());
                (value instanceof List<?> chosen ? chosen : List.of(value)).stream().filter(one -> !String.valueOf(one).startsWith("{")).filter(one -> !options.contains(String.valueOf(one)))
                        .forEach(one -> wrong.add(at + "." + key + " has no option " + one));
            }
        });
    }

    private static JsonNode field(JsonNode in, String key) {
        for (var component : in.path("components")) {
            var group = "group".equals(component.path("type").asText());
            var found = !group && (key.equals(component.path("key").asText()) || key.equals(component.path("path").asText())) ? component : group ? field(component, key) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, JsonNode> forms() throws IOException {
        var json = new ObjectMapper();
        var forms = new HashMap<String, JsonNode>();
        try (var files = Files.walk(Path.of("forms"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".form") && !one.toString().contains("local")).toList()) {
                forms.put(file.getFileName().toString().replace(".form", ""), json.readTree(file.toFile()));
            }
        }
        return forms;
    }

    @Test
    void every_condition_is_about_a_trait_and_a_value_that_somebody_can_have() {
        var traits = new HashMap<String, Set<String>>();
        world.traits().forEach((name, rows) -> traits.computeIfAbsent(name, none -> new java.util.HashSet<>()).addAll(values(rows)));
        world.areas().values().forEach(area -> area.traits().forEach((name, rows) -> traits.computeIfAbsent(name, none -> new java.util.HashSet<>()).addAll(values(rows))));
        var wrong = new ArrayList<String>();
        world.behaviour().forEach((form, behaviour) -> (behaviour.answers() == null ? List.<Behaviour.Way>of() : behaviour.answers()).stream().filter(way -> way.when() != null)
                .forEach(way -> way.when().forEach((trait, values) -> {
                    if (!Set.of("task", "organisation", "area").contains(trait) && !traits.getOrDefault(trait, Set.of()).containsAll(values)) {
                        wrong.add(form + ": " + trait + " " + values);
                    }
                })));
        assertThat(wrong).isEmpty();
    }

    private static List<String> values(List<Trait> rows) {
        var values = new ArrayList<String>();
        for (var row : rows) {
            values.addAll(row.weights() != null ? row.weights().keySet() : row.oneOf() != null ? row.oneOf() : List.of(row.says()));
        }
        return values;
    }
}
