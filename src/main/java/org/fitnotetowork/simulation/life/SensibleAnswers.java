package org.fitnotetowork.simulation.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName.Opened;

/**
 * What somebody answers who is asked for more than is written for them: the first option, the coming week, a plain sentence. So a form that a designer has just
 * changed does not stop the play.
 */
final class SensibleAnswers {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private SensibleAnswers() {
    }

    /** The answers with what the form misses; empty where it misses nothing that is known what to say to. */
    static Optional<Map<String, Object>> mended(Opened form, Map<String, Object> answers, List<Problem> problems, LocalDate today) {
        var mended = new HashMap<>(answers);
        for (var problem : problems) {
            if (problem.field() == null || problem.rule() != null || !mend(form, mended, problem.field(), today)) {
                return Optional.empty();
            }
        }
        return Optional.of(mended);
    }

    @SuppressWarnings("unchecked")
    private static boolean mend(Opened form, Map<String, Object> answers, String at, LocalDate today) {
        var row = ROW.matcher(at);
        if (!row.matches()) {
            return say(answers, at, find(form.schema(), at), form.data(), today);
        }
        var list = find(form.schema(), row.group(1));
        var rows = new ArrayList<>((List<Map<String, Object>>) answers.get(row.group(1)));
        var index = Integer.parseInt(row.group(2));
        var mended = new HashMap<>(rows.get(index));
        rows.set(index, mended);
        answers.put(row.group(1), rows);
        return list.isPresent() && say(mended, row.group(3), find(list.get(), row.group(3)), form.data(), today);
    }

    /** False where the field has been answered already and the answer was not taken: the same again would not be either. */
    private static boolean say(Map<String, Object> answers, String key, Optional<JsonNode> field, Map<String, Object> data, LocalDate today) {
        if (field.isEmpty()) {
            return false;
        }
        var value = value(field.get(), data, today);
        return value != null && !value.equals(answers.put(key, value));
    }

    private static Object value(JsonNode field, Map<String, Object> data, LocalDate today) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> "As talked about.";
            case "number" -> field.path("validate").path("min").asInt(1);
            case "checkbox" -> true;
            case "datetime" -> today.plusDays(7).toString();
            case "radio", "select" -> first(field, data);
            case "checklist" -> first(field, data) == null ? null : List.of(first(field, data));
            default -> null;
        };
    }

    /** The first option that the form offers, its own or the server's. */
    private static Object first(JsonNode field, Map<String, Object> data) {
        if (!field.hasNonNull("valuesKey")) {
            return field.path("values").path(0).path("value").asText(null);
        }
        var options = data.get(field.get("valuesKey").asText());
        return options instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof org.fitnotetowork.platform.taskform.OptionList.Option option ? option.value() : null;
    }

    private static Optional<JsonNode> find(JsonNode in, String key) {
        for (var component : in.path("components")) {
            if (key.equals(component.path("key").asText()) || key.equals(component.path("path").asText())) {
                return Optional.of(component);
            }
            var within = find(component, key);
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
