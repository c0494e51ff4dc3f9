package org.fitnotetowork.platform.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of how we model. It answers with a sentence for each place that breaks it; the sentence begins with the element's id.
 *
 * @param name the rule in a few words, as a designer would say it
 */
public record Rule(String name, Function<ProcessModel, Stream<String>> check) {

    /** What is wrong in the model by this rule; each sentence begins with the file's name. */
    public List<String> broken(ProcessModel model) {
        return check.apply(model).map(sentence -> model.file() + ": " + sentence).toList();
    }

    /** Every rule that one model can be held against by itself. */
    public static List<Rule> ofOneModel() {
        return Stream.of(NamingRules.ALL, StructureRules.ALL, BehaviourRules.ALL, DataRules.ALL).flatMap(List::stream).toList();
    }
}
