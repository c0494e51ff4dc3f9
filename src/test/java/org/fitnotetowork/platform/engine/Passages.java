package org.fitnotetowork.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Which nodes and flows were passed, and by whom. The engine's own history cannot say: level {@code journey} keeps no gateway, service or flow.
 * Passed is what came to its end; what was broken off, or rolled back, was not.
 */
final class Passages extends AbstractBpmnParseListener {

    private record Passage(String process, String instance, String element) {
    }

    private final List<Passage> all = new ArrayList<>();
    private final Map<String, Map<String, Set<String>>> testsByProcess = new TreeMap<>();
    private final Set<String> classes = new TreeSet<>();
    private String test;

    Passages() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PassedByTests.keep(testsByProcess, classes)));
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        listenTo(definition, definition.getKey());
    }

    List<String> of(String instance) {
        return elements(passage -> passage.instance().equals(instance));
    }

    Set<String> ofAll(String process) {
        return Set.copyOf(elements(passage -> passage.process().equals(process)));
    }

    /** A test begins: what is passed from now on is passed by it. */
    void by(Class<?> testClass, String method) {
        classes.add(testClass.getName());
        test = testClass.getSimpleName() + ": " + method.replace('_', ' ');
    }

    /** Forgets what happened in one test class; which tests there were is kept to the end of the run. */
    void forget() {
        all.clear();
        test = null;
    }

    private void note(Passage passage) {
        all.add(passage);
        if (test != null) {
            testsByProcess.computeIfAbsent(passage.process(), process -> new TreeMap<>()).computeIfAbsent(passage.element(), element -> new TreeSet<>()).add(test);
        }
    }

    private List<String> elements(Predicate<Passage> which) {
        return all.stream().filter(which).map(Passage::element).collect(Collectors.toList());
    }

    private void listenTo(ScopeImpl scope, String process) {
        for (var activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, noting(process, activity.getId()));
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, noting(process, flow.getId())));
            listenTo(activity, process);
        }
    }

    private ExecutionListener noting(String process, String element) {
        return (DelegateExecution execution) -> {
            if (!execution.isCanceled()) {
                var passage = new Passage(process, execution.getProcessInstanceId(), element);
                Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED, done -> note(passage));
            }
        };
    }
}
