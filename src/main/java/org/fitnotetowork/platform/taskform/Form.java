package org.fitnotetowork.platform.taskform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;

/** A form as its designer drew it: the JSON for the browser, and its fields for the server. */
record Form(String id, JsonNode schema, List<Field> fields) {

    /** Stands for the form of a task that has none: nothing to answer. */
    static final Form NONE = new Form(null, JsonNodeFactory.instance.objectNode().put("type", "default").set("components", JsonNodeFactory.instance.arrayNode()), List.of());

    /**
     * One field that can hold an answer.
     *
     * @param hide  FEEL condition under which the field is not shown; null where it always is
     * @param decimals how many decimal places a number may have; null where any
     * @param rows  the fields of a list's row; empty for other types
     */
    record Field(String key, String type, String label, String information, boolean readOnly, String hide, JsonNode validate, Set<String> options, String optionList,
                 Integer decimals, List<Field> rows) {

        Item item() {
            return Item.of(information);
        }
    }

    static Form of(String id, JsonNode schema) {
        return new Form(id, schema, fields(schema.path("components"), List.of()));
    }

    Set<String> keys() {
        return fields.stream().map(Field::key).collect(Collectors.toSet());
    }

    /** Fields in groups count like fields at the top; a hidden group hides its fields. */
    private static List<Field> fields(JsonNode components, List<String> hiddenBy) {
        var fields = new ArrayList<Field>();
        for (var component : components) {
            var type = component.path("type").asText();
            var conditions = new ArrayList<>(hiddenBy);
            var hide = component.path("conditional").path("hide").asText("");
            if (!hide.isBlank()) {
                conditions.add("(" + (hide.startsWith("=") ? hide.substring(1) : hide) + ")");
            }
            if (type.equals("group")) {
                fields.addAll(fields(component.path("components"), conditions));
            } else if (component.hasNonNull("key") || type.equals("dynamiclist")) {
                fields.add(field(component, type, conditions));
            }
        }
        return List.copyOf(fields);
    }

    private static Field field(JsonNode component, String type, List<String> hiddenBy) {
        var options = new java.util.LinkedHashSet<String>();
        component.path("values").forEach(option -> options.add(option.path("value").asText()));
        var key = type.equals("dynamiclist") ? component.path("path").asText() : component.path("key").asText();
        var label = component.path("label").asText(component.path("dateLabel").asText(key));
        return new Field(key, type, label, component.path("properties").path("information").asText(null), component.path("readonly").asBoolean() || component.path("disabled").asBoolean(),
                hiddenBy.isEmpty() ? null : String.join(" or ", hiddenBy), component.path("validate"), options, component.path("valuesKey").asText(null),
                component.hasNonNull("decimalDigits") ? component.get("decimalDigits").asInt() : null,
                type.equals("dynamiclist") ? fields(component.path("components"), List.of()) : List.of());
    }
}
