package org.fitnotetowork.platform.engine;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Gives every deployed model the platform's guards and keeps the properties with which it speaks to the platform. */
class EveryModel extends AbstractBpmnParseListener {

    private final ObjectProvider<OnEveryTask> tasks;
    private final ObjectProvider<LocalVariations> variations;

    EveryModel(ObjectProvider<OnEveryTask> tasks, ObjectProvider<LocalVariations> variations) {
        this.tasks = tasks;
        this.variations = variations;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        ModelProperties.keep(process, definition);
        ModelProperties.variables(ModelProperties.ofProcess(definition));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, new StartsEmpty());
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, each(OnEveryTask::created));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, each(OnEveryTask::completing));
    }

    @Override
    public void parseCallActivity(Element callActivity, ScopeImpl scope, ActivityImpl activity) {
        var called = ((CallableElementActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.setDefinitionKeyValueProvider(new CalledOfTheArea(called.getDefinitionKeyValueProvider(), variations));
    }

    private TaskListener each(BiConsumer<OnEveryTask, DelegateTask> moment) {
        return task -> tasks.orderedStream().forEach(one -> moment.accept(one, task));
    }
}
