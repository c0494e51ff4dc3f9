package org.fitnotetowork.platform.taskform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody answered, after the form's own rules have been applied: types are right, options exist, hidden and read-only fields are gone.
 *
 * @param values     by field key; text trimmed, empty answers absent
 * @param confirmed  ids of the rules whose warning the person has confirmed
 */
public record Answers(Map<String, Object> values, Set<String> confirmed) {

    /** The text, or null where nothing was answered. */
    public String text(String field) {
        return (String) values.get(field);
    }

    public boolean is(String field, String option) {
        return option.equals(values.get(field));
    }

    /** True where a box is ticked. */
    public boolean ticked(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** The day, or null where nothing was answered. */
    public LocalDate date(String field) {
        return Optional.ofNullable(text(field)).map(LocalDate::parse).orElse(null);
    }

    /** The whole number, or null where nothing was answered. */
    public Integer number(String field) {
        return Optional.ofNullable((Number) values.get(field)).map(Number::intValue).orElse(null);
    }

    /** The ticked options of a checklist, in the form's order; empty where none is. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    /** The rows of a list, each as answers of their own; empty where there are none. */
    @SuppressWarnings("unchecked")
    public List<Answers> rows(String field) {
        return ((List<Map<String, Object>>) values.getOrDefault(field, List.of())).stream().map(row -> new Answers(row, confirmed)).toList();
    }

    /** Throws {@link AnswersRefused} with what is left to mend or confirm; returns where nothing is. */
    public void settle(List<Problem> problems) {
        var open = problems.stream().filter(problem -> problem.severity() == Problem.Severity.REFUSE || !confirmed.contains(problem.rule())).toList();
        if (!open.isEmpty()) {
            throw new AnswersRefused(open);
        }
    }

    Answers without(Set<String> fields) {
        return new Answers(values.entrySet().stream().filter(entry -> !fields.contains(entry.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), confirmed);
    }
}
