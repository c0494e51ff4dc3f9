package org.fitnotetowork.insight.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where in a model somebody may wait, and for whom by the model's own word: its property {@code waitsFor}. */
@Component
class Places {

    private static final Set<String> ACTIVITY_TYPES = Set.of(ActivityTypes.TASK_USER_TASK, ActivityTypes.TASK_RECEIVE_TASK, ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER, ActivityTypes.CALL_ACTIVITY);

    private final RepositoryService repository;
    private final JdbcTemplate jdbc;

    Places(@Lazy RepositoryService repository, JdbcTemplate jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    static boolean isOne(String activityType) {
        return ACTIVITY_TYPES.contains(activityType);
    }

    static Collection<String> activityTypes() {
        return ACTIVITY_TYPES;
    }

    /** Writes the places of these deployed models down, each version once; what a model says of a version never changes. */
    void learn(Collection<String> definitions) {
        var places = new ArrayList<Object[]>();
        definitions.forEach(id -> places.addAll(of(repository.getProcessDefinition(id))));
        jdbc.batchUpdate("""
                insert into insight.element (definition, element, process, process_name, version, name, kind, waits_for) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""", places);
    }

    private List<Object[]> of(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream().filter(node -> kind(node) != null)
                .map(node -> new Object[] {definition.getId(), node.getId(), definition.getKey(), inOneLine(definition.getName(), definition.getKey()), definition.getVersion(),
                    inOneLine(node.getName(), node.getId()), kind(node), waitsFor(node)})
                .toList();
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask) {
            return "TASK";
        }
        if (node instanceof ReceiveTask) {
            return "MESSAGE";
        }
        if (node instanceof IntermediateCatchEvent event) {
            return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance) ? "TIMER" : "MESSAGE";
        }
        return node instanceof CallActivity ? "PROCESS" : null;
    }

    private static String waitsFor(FlowNode node) {
        var said = ModelProperties.ofElement(node).get("waitsFor");
        return said == null ? null : said.toUpperCase(Locale.ROOT);
    }

    private static String inOneLine(String name, String otherwise) {
        return name == null ? otherwise : name.replaceAll("\\s+", " ").strip();
    }
}
