package org.fitnotetowork.platform.taskform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.fitnotetowork.platform.engine.Feel;
import org.springframework.stereotype.Component;

/**
 * Applies a form's own rules again at the server: a form in a browser restricts nothing. Hidden and read-only fields are left out, everything else is
 * what its field says it is or is refused with a sentence at the field.
 */
@Component
class FormRules {

    private final FeelEngine feel = Feel.engine();

    /** The answers in their types; throws {@link AnswersRefused} with every problem at once. */
    Answers check(Form form, Map<String, Object> given, Set<String> confirmed, Function<String, Set<String>> optionsOf) {
        var problems = new ArrayList<Problem>();
        var values = check(form.fields(), given, "", optionsOf, problems);
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        return new Answers(values, confirmed);
    }

    private Map<String, Object> check(List<Form.Field> fields, Map<String, Object> given, String path, Function<String, Set<String>> optionsOf, List<Problem> problems) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field.readOnly() || isHidden(field, fields, given)) {
                continue;
            }
            var value = trimmed(given.get(field.key()));
            var at = path + field.key();
            var problem = value == null ? missing(field) : field.type().equals("dynamiclist") ? null : wrong(field, value, optionsOf);
            if (problem != null) {
                problems.add(Problem.refuse(at, problem));
            } else if (field.type().equals("dynamiclist")) {
                values.put(field.key(), rows(field, value, at, optionsOf, problems));
            } else if (value != null) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private List<Map<String, Object>> rows(Form.Field field, Object value, String at, Function<String, Set<String>> optionsOf, List<Problem> problems) {
        var rows = new ArrayList<Map<String, Object>>();
        if (value instanceof List<?> list) {
            for (var index = 0; index < list.size(); index++) {
                if (list.get(index) instanceof Map<?, ?> row && row.values().stream().anyMatch(cell -> trimmed(cell) != null && !Boolean.FALSE.equals(cell))) {
                    rows.add(check(field.rows(), asAnswers(row), at + "[" + index + "].", optionsOf, problems));
                }
            }
        } else if (value != null) {
            problems.add(Problem.refuse(at, field.label() + " is a list of rows."));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asAnswers(Map<?, ?> row) {
        return (Map<String, Object>) row;
    }

    private boolean isHidden(Form.Field field, List<Form.Field> fields, Map<String, Object> given) {
        if (field.hide() == null) {
            return false;
        }
        // Every field of the form is known to the condition, answered or not, as in the browser; "this" is the row that the field stands in.
        var known = Variables.createVariables();
        fields.forEach(one -> known.putValue(one.key(), trimmed(given.get(one.key()))));
        known.putValue("this", Map.copyOf(known.entrySet().stream().filter(entry -> entry.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(field.hide(), known.asVariableContext()));
    }

    private static Object trimmed(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private static String missing(Form.Field field) {
        return field.validate().path("required").asBoolean() ? "Answer this: " + field.label() : null;
    }

    private static String wrong(Form.Field field, Object value, Function<String, Set<String>> optionsOf) {
        return switch (field.type()) {
            case "textfield", "textarea" -> value instanceof String text ? wrongText(field, text) : field.label() + " is text.";
            case "number" -> value instanceof Number number ? wrongNumber(field, number) : field.label() + " is a number.";
            case "checkbox" -> !(value instanceof Boolean) ? field.label() + " is ticked or not."
                    : field.validate().path("required").asBoolean() && value.equals(false) ? "Tick this to go on: " + field.label() : null;
            case "datetime" -> isDate(value) ? null : "Give " + field.label() + " as a date, for example 2026-11-24.";
            case "radio", "select" -> options(field, optionsOf).contains(value) ? null : "Choose one of the answers offered: " + field.label();
            case "checklist" -> value instanceof List<?> chosen && options(field, optionsOf).containsAll(chosen) ? null : "Choose among the answers offered: " + field.label();
            default -> field.label() + " cannot be answered here.";
        };
    }

    private static Set<String> options(Form.Field field, Function<String, Set<String>> optionsOf) {
        return field.optionList() == null ? field.options() : optionsOf.apply(field.optionList());
    }

    private static String wrongText(Form.Field field, String text) {
        var rules = field.validate();
        if (rules.has("maxLength") && text.length() > rules.get("maxLength").asInt()) {
            return field.label() + ": use " + rules.get("maxLength").asInt() + " characters at most. You have used " + text.length() + ".";
        }
        if (rules.has("minLength") && text.length() < rules.get("minLength").asInt()) {
            return field.label() + ": use at least " + rules.get("minLength").asInt() + " characters.";
        }
        if (rules.hasNonNull("pattern") && !Pattern.compile(rules.get("pattern").asText()).matcher(text).find()) {
            return rules.path("patternErrorMessage").asText("Check how this is written: " + field.label());
        }
        return null;
    }

    private static String wrongNumber(Form.Field field, Number number) {
        var rules = field.validate();
        if (field.decimals() != null && new BigDecimal(number.toString()).stripTrailingZeros().scale() > field.decimals()) {
            return field.label() + (field.decimals() == 0 ? " must be a whole number." : " must have no more digits after the point than " + field.decimals() + ".");
        }
        var tooSmall = rules.hasNonNull("min") && number.doubleValue() < rules.get("min").asDouble();
        var tooLarge = rules.hasNonNull("max") && number.doubleValue() > rules.get("max").asDouble();
        return tooSmall ? field.label() + " must be " + rules.get("min").asText() + " or more." : tooLarge ? field.label() + " must be " + rules.get("max").asText() + " or less." : null;
    }

    private static boolean isDate(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
