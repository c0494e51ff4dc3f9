package org.fitnotetowork.platform.taskform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.engine.DeclaredVariable;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.OnEveryTask;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What happens when any user task ends: claim, form rules, the capability's rules and storage, then the outcome for the engine. It sits in the engine,
 * so Camunda's own completion, which checks nothing, cannot pass it by: a task without answers given here stays open. It comes first, so that whoever else
 * looks at a completed task finds the answers taken.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class AnswersAtCompletion implements OnEveryTask {

    private final TaskSchemas schemas;
    private final FormRules rules;
    private final Map<String, TaskAnswers> handlers;
    private final List<OnEveryAnswer> onEvery;
    private final OptionLists options;
    private final AnswerStore store;
    private final Drafts drafts;
    private final TaskProperties properties;
    private final PausedSteps steps;
    private final WhoIsSignedIn who;

    AnswersAtCompletion(TaskSchemas schemas, FormRules rules, List<TaskAnswers> handlers, List<OnEveryAnswer> onEvery, OptionLists options, AnswerStore store, Drafts drafts,
                        TaskProperties properties, PausedSteps steps, WhoIsSignedIn who) {
        this.schemas = schemas;
        this.rules = rules;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskAnswers::form, Function.identity()));
        this.onEvery = onEvery;
        this.options = options;
        this.store = store;
        this.drafts = drafts;
        this.properties = properties;
        this.steps = steps;
        this.who = who;
    }

    @Override
    public void completing(DelegateTask task) {
        var submission = Submission.forTask(task.getId());
        if (submission == null) {
            throw new BadUserRequestException("Tasks are completed in their Form tab, which asks for what is needed. (TASK_WITHOUT_ANSWERS)");
        }
        var person = who.now();
        if (!person.id().equals(task.getAssignee())) {
            throw new BadUserRequestException("Claim the task first. (TASK_NOT_YOURS)");
        }
        refuseWhilePaused(task);
        var execution = task.getExecution();
        var on = new TaskAnswers.Task(Journey.CASE_REFERENCE.get(task), task.getTenantId(), person, task.getVariables());
        var form = schemas.of(task);
        var answers = rules.check(form, submission.given(), submission.confirmed(), list -> options.values(list, on));
        var handler = handlers.get(form.id());
        var outcome = handler == null ? TaskAnswers.Outcome.none() : handler.accept(on, answers);
        if (outcome.caseReference() != null) {
            Journey.CASE_REFERENCE.set(task, outcome.caseReference());
            execution.setProcessBusinessKey(outcome.caseReference());
        }
        outcome.variables().forEach(task::setVariable);
        keepTheRest(form, unclaimed(answers, handler), ModelProperties.variables(execution), task, person);
        onEvery.forEach(one -> one.accept(task, answers));
        drafts.delete(task.getId());
    }

    private void refuseWhilePaused(DelegateTask task) {
        var reference = Journey.CASE_REFERENCE.get(task);
        if (reference != null && properties.isPausedWhileAtRisk(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) && steps.arePaused(reference)) {
            throw new AnswersRefused(Problem.refuse(null, "F7", PausedSteps.SENTENCE));
        }
    }

    private Answers unclaimed(Answers answers, TaskAnswers handler) {
        var claimed = onEvery.stream().flatMap(one -> one.fields().stream()).collect(Collectors.toCollection(HashSet::new));
        if (handler != null) {
            claimed.addAll(handler.fields());
        }
        return answers.without(claimed);
    }

    private void keepTheRest(Form form, Answers rest, Map<String, DeclaredVariable> declared, DelegateTask task, SignedIn person) {
        var toKeep = new ArrayList<AnswerStore.Answer>();
        for (var field : form.fields()) {
            var value = rest.values().get(field.key());
            if (value == null) {
                continue;
            }
            var variable = declared.get(field.key());
            if (variable != null && variable.takesAnswers()) {
                task.setVariable(field.key(), variable.fromAnswer(value));
            }
            toKeep.add(new AnswerStore.Answer(field.key(), field.item(), value));
        }
        if (!toKeep.isEmpty()) {
            store.keep(Journey.CASE_REFERENCE.require(task), form.id(), task.getTenantId(), person, toKeep);
        }
    }
}
