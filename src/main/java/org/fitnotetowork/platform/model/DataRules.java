package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.camunda;
import static org.fitnotetowork.platform.model.ProcessModel.extensions;
import static org.fitnotetowork.platform.model.ProcessModel.properties;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a process may know of a person: references, outcomes, dates and counts, each declared. */
final class DataRules {

    private static final Pattern DECLARATION = Pattern.compile("(string|boolean|integer|date) (reference|outcome|date|count)");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"[$#]\\{(\\w+)");
    private static final Pattern TEXT_IN_QUOTES = Pattern.compile("'[^']*'|&quot;.*?&quot;|\"[^\"]*\"");
    private static final Pattern FIRST_NAME = Pattern.compile("(?<![\\w.])([a-zA-Z_]\\w*)(\\s*\\.)?");
    private static final Set<String> WORDS_OF_THE_LANGUAGE = Set.of("execution", "task", "true", "false", "null", "empty", "and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");
    /** Spelt in one place: the engine takes either sign. */
    private static final Set<String> BUSINESS_KEY = Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");

    static final List<Rule> ALL = List.of(
            new Rule("variables are declared with type and class", DataRules::declarations),
            new Rule("only declared names are used", DataRules::used),
            new Rule("a variable does not hide a bean", DataRules::hidden),
            new Rule("a call passes the case and named variables", DataRules::calls));

    private DataRules() {
    }

    private static Stream<String> declarations(ProcessModel model) {
        var variables = model.variables();
        return Stream.concat(
                Stream.of("caseReference", "organisation").filter(name -> !variables.containsKey(name)).map(name -> model.id() + ": does not declare " + name + "."),
                variables.entrySet().stream().flatMap(variable -> Broken
                        .when(!DECLARATION.matcher(variable.getValue()).matches(), model.id() + ": declares " + variable.getKey() + " as \"" + variable.getValue()
                                + "\"; a type (string, boolean, integer, date) and a class (reference, outcome, date, count).")
                        .and(!variable.getKey().matches("[a-z][A-Za-z0-9]*") || variable.getKey().matches("is[A-Z].*"), model.id() + ": " + variable.getKey() + " is no camelCase noun or predicate without \"is\".")
                        .sentences()));
    }

    private static Stream<String> used(ProcessModel model) {
        var declared = model.variables().keySet();
        var inExpressions = EXPRESSION.matcher(DELEGATE.matcher(model.xml()).replaceAll("")).results().flatMap(DataRules::variablesOf)
                .map(name -> new Use(model.id(), name));
        var written = model.all(FlowNode.class).stream().flatMap(node -> properties(node).keySet().stream()
                .filter(name -> name.startsWith("set.") || name.startsWith("count.")).map(name -> new Use(node.getId(), name.substring(name.indexOf('.') + 1))));
        var mapped = model.all(CallActivity.class).stream().flatMap(call -> Stream.concat(
                extensions(call, CamundaIn.class).map(CamundaIn::getCamundaSource), extensions(call, CamundaOut.class).map(CamundaOut::getCamundaTarget))
                .filter(name -> name != null).map(name -> new Use(call.getId(), name)));
        var each = model.all(MultiInstanceLoopCharacteristics.class).stream().filter(loop -> loop.getCamundaElementVariable() != null)
                .map(loop -> new Use(((BaseElement) loop.getParentElement()).getId(), loop.getCamundaElementVariable()));
        return Stream.of(inExpressions, written, mapped, each).flatMap(uses -> uses).filter(use -> !declared.contains(use.variable())).distinct()
                .map(use -> use.element() + ": uses " + use.variable() + ", which the process does not declare.");
    }

    private record Use(String element, String variable) {
    }

    private static Stream<String> variablesOf(MatchResult expression) { return names(expression, false); }

    private static Stream<String> beansOf(MatchResult expression) { return names(expression, true); }

    /** The names that an expression begins with: followed by a dot it is a bean, otherwise a variable. */
    private static Stream<String> names(MatchResult expression, boolean beforeDot) {
        return FIRST_NAME.matcher(TEXT_IN_QUOTES.matcher(expression.group(1)).replaceAll(" ")).results()
                .filter(name -> (name.group(2) != null) == beforeDot).map(name -> name.group(1)).filter(name -> !WORDS_OF_THE_LANGUAGE.contains(name));
    }

    /** The engine looks for a variable first, so a variable of a bean's name makes the bean unreachable from the moment it is set. */
    private static Stream<String> hidden(ProcessModel model) {
        var beans = Stream.concat(DELEGATE.matcher(model.xml()).results().map(found -> found.group(1)), EXPRESSION.matcher(model.xml()).results().flatMap(DataRules::beansOf));
        return beans.distinct().filter(model.variables()::containsKey).map(bean -> model.id() + ": the variable " + bean + " hides the bean of that name; rename one.");
    }

    private static Stream<String> calls(ProcessModel model) {
        return model.all(CallActivity.class).stream().flatMap(call -> {
            var in = extensions(call, CamundaIn.class).toList();
            var out = extensions(call, CamundaOut.class).toList();
            return Broken
                    .when(in.stream().noneMatch(mapping -> BUSINESS_KEY.contains(String.valueOf(mapping.getCamundaBusinessKey()))), call.getId() + ": does not pass on the business key.")
                    .and(Stream.concat(in.stream().map(CamundaIn::getCamundaVariables), out.stream().map(CamundaOut::getCamundaVariables)).anyMatch(all -> all != null),
                            call.getId() + ": maps all variables; name those that are needed.")
                    .and(!in.stream().map(CamundaIn::getCamundaTarget).toList().containsAll(List.of("caseReference", "organisation")), call.getId() + ": does not pass caseReference and organisation.")
                    .and(!"latest".equals(camunda(call, "calledElementBinding")), call.getId() + ": needs camunda:calledElementBinding=\"latest\".").sentences();
        });
    }
}
