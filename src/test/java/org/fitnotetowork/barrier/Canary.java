package org.fitnotetowork.barrier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fitnotetowork.journey.Typist;

/** Types a recognisable word into every free-text field of every form, over and above what the story says, and remembers where. */
class Canary implements Typist {

    static final String WORD = "Zwitschervogel";

    private final Set<String> typedInto = new TreeSet<>();

    Set<String> typedInto() {
        return typedInto;
    }

    @Override
    public Map<String, ?> type(JsonNode schema, Map<String, ?> answers) {
        var typed = new HashMap<String, Object>(answers);
        into(schema.get("components"), schema.get("id").asText(), typed);
        return typed;
    }

    private void into(JsonNode components, String form, Map<String, Object> answers) {
        for (var component : components) {
            var type = component.path("type").asText();
            if (type.equals("group")) {
                into(component.get("components"), form, answers);
            } else if (type.equals("dynamiclist")) {
                rows(component, form, answers);
            } else if (isFreeText(component, type)) {
                var key = component.get("key").asText();
                answers.merge(key, WORD, (said, word) -> said + " " + word);
                typedInto.add(form + "." + key);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void rows(JsonNode list, String form, Map<String, Object> answers) {
        var key = list.get("path").asText();
        if (answers.get(key) instanceof List<?> rows) {
            var typed = new ArrayList<Map<String, Object>>();
            for (var row : rows) {
                var changed = new HashMap<>((Map<String, Object>) row);
                into(list.get("components"), form + "." + key, changed);
                typed.add(changed);
            }
            answers.put(key, typed);
        }
    }

    private static boolean isFreeText(JsonNode component, String type) {
        return (type.equals("textfield") || type.equals("textarea")) && !component.path("readonly").asBoolean() && !component.path("validate").has("pattern")
                && !component.path("key").asText().matches("issuerNumber|duplicateOf");
    }
}
