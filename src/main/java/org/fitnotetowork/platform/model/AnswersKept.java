package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The language of tables, answered by the engine and kept: a cell that is asked with the same values answers the same, unless it asks for the time. The engine
 * makes all its functions anew for each cell of each question, and a table is asked hundreds of times.
 */
final class AnswersKept implements FeelEngine {

    private final FeelEngine engine;
    private final Map<List<Object>, Optional<Object>> kept = new ConcurrentHashMap<>();

    AnswersKept(FeelEngine engine) {
        this.engine = engine;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String cell, VariableContext values) {
        return (T) kept(cell, "", values, () -> engine.evaluateSimpleExpression(cell, values));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext values) {
        return (boolean) kept(cell, input, values, () -> engine.evaluateSimpleUnaryTests(cell, input, values));
    }

    private Object kept(String cell, String input, VariableContext values, Supplier<Object> asked) {
        if (cell.contains("now()") || cell.contains("today()")) {
            return asked.get();
        }
        var question = question(cell, input, values);
        var known = kept.get(question);
        if (known == null) {
            known = Optional.ofNullable(asked.get());
            kept.put(question, known);
        }
        return known.orElse(null);
    }

    /** The cell with the values of all that it names. */
    private static List<Object> question(String cell, String input, VariableContext values) {
        var question = new ArrayList<Object>(List.of(cell, input));
        values.keySet().stream().filter(name -> name.equals(input) || cell.contains(name)).sorted().forEach(name -> {
            question.add(name);
            question.add(values.resolve(name).getValue());
        });
        return question;
    }
}
