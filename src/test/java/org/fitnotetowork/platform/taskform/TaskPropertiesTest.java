package org.fitnotetowork.platform.taskform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.fitnotetowork.platform.engine.AsSystem;
import org.junit.jupiter.api.Test;

/** What models say about their tasks, and what follows from it. */
class TaskPropertiesTest {

    private final RepositoryService repository = mock(RepositoryService.class);
    private final TaskProperties properties = new TaskProperties(repository, asSystem());

    @Test
    void the_lead_s_task_reads_concerns_and_no_other_task_does() {
        deployed("duty", Bpmn.readModelFromFile(Path.of("processes/safeguarding/safeguarding-duty.bpmn").toFile()));
        deployed("risk", Bpmn.readModelFromFile(Path.of("processes/safeguarding/risk-escalation.bpmn").toFile()));

        assertThat(properties.isSafeguarding("duty", "userTask_actOnConcern")).isTrue();
        assertThat(properties.isSafeguarding("risk", "userTask_handOver")).isFalse();
        assertThat(properties.isSafeguarding("risk", "userTask_takeOver")).isFalse();
    }

    @Test
    void steps_towards_work_wait_and_steps_towards_safety_do_not() {
        deployed("employer", Bpmn.readModelFromFile(Path.of("processes/employer/employer-engagement.bpmn").toFile()));
        deployed("job", Bpmn.readModelFromFile(Path.of("processes/jobsearch/job-search-support.bpmn").toFile()));
        deployed("risk", Bpmn.readModelFromFile(Path.of("processes/safeguarding/risk-escalation.bpmn").toFile()));

        assertThat(properties.isPausedWhileAtRisk("employer", "userTask_agreeContact")).isTrue();
        assertThat(properties.isPausedWhileAtRisk("job", "userTask_recordJobSearch")).isTrue();
        assertThat(properties.isPausedWhileAtRisk("risk", "userTask_handOver")).isFalse();
    }

    @Test
    void only_the_first_form_of_a_way_in_can_be_discarded_because_later_ones_hold_what_was_recorded() {
        var model = Bpmn.createExecutableProcess("way-in").startEvent().userTask("userTask_first").userTask("userTask_second").endEvent().done();
        var said = model.newInstance(CamundaProperties.class);
        ((Process) model.getModelElementById("way-in")).builder().addExtensionElement(said);
        say(model, said, "wayIn.label", "Tell us something");
        say(model, said, "anyTime", "true");
        deployed("way-in", model);
        var waysIn = new WaysIn(repository, null, null, properties, null, asSystem());

        assertThat(waysIn.isFirstTask(task("userTask_first"), "HW-2026-000001")).isTrue();
        assertThat(waysIn.isFirstTask(task("userTask_second"), "HW-2026-000001")).isFalse();
    }

    private static void say(BpmnModelInstance model, CamundaProperties said, String name, String value) {
        var property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        said.addChildElement(property);
    }

    private static Task task(String element) {
        var task = mock(Task.class);
        when(task.getProcessDefinitionId()).thenReturn("way-in");
        when(task.getTaskDefinitionKey()).thenReturn(element);
        return task;
    }

    private void deployed(String definition, BpmnModelInstance model) {
        when(repository.getBpmnModelInstance(definition)).thenReturn(model);
    }

    private static AsSystem asSystem() {
        var asSystem = mock(AsSystem.class);
        when(asSystem.call(any())).thenAnswer(call -> ((Supplier<?>) call.getArgument(0)).get());
        return asSystem;
    }
}
