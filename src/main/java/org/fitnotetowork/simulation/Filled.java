package org.fitnotetowork.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fills in what answers in a file leave open: days, counted from today or from the day on which something began ({@code today+27}), and what is known by a name
 * ({@code {personName}}, also within a sentence).
 */
public record Filled(Map<String, String> known, LocalDate begin, LocalDate today) {

    private static final Pattern DAY = Pattern.compile("(today|begin)([+-]\\d+)?");

    public Map<String, Object> answers(Map<String, Object> answers) {
        var filled = new HashMap<String, Object>();
        answers.forEach((key, value) -> filled.put(key, value(value)));
        return filled;
    }

    @SuppressWarnings("unchecked")
    private Object value(Object value) {
        if (value instanceof Map<?, ?> row) {
            return answers((Map<String, Object>) row);
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(this::value).toList();
        }
        if (!(value instanceof String text)) {
            return value;
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            var from = day.group(1).equals("begin") ? begin : today;
            return from.plusDays(day.group(2) == null ? 0 : Integer.parseInt(day.group(2))).toString();
        }
        return text.contains("{") ? named(text) : text;
    }

    private String named(String text) {
        for (var name : known.entrySet()) {
            text = text.replace("{" + name.getKey() + "}", String.valueOf(name.getValue()));
        }
        return text;
    }
}
