package org.fitnotetowork.platform.taskform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.engine.AsSystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a card in the list is about and why, through the door; a handful of queries for a page of cards, none per card. */
@Service
class Cards {

    private static final int A_PAGE = 60;
    private static final String PERSON = "personName";
    private static final String REASON = "reason";

    record Card(String caseReference, Object person, Object reason) {
    }

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Disclosure door;
    private final WhoIsSignedIn who;
    private final AsSystem asSystem;

    Cards(TaskService tasks, RuntimeService runtime, Disclosure door, WhoIsSignedIn who, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.door = door;
        this.who = who;
        this.asSystem = asSystem;
    }

    @Transactional
    public Map<String, Card> of(Set<String> ids) {
        if (ids.size() > A_PAGE) {
            throw new TaskGone("Ask for " + A_PAGE + " cards at most.");
        }
        var instances = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream().collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
        if (instances.isEmpty()) {
            return Map.of();
        }
        var references = asSystem.call(() -> runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(instances.values())).list()).stream()
                .filter(instance -> instance.getBusinessKey() != null).collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        var seen = door.read(Reader.of(who.now(), "task-list", false), Set.copyOf(references.values()), Set.of(PERSON, REASON));
        var cards = new HashMap<String, Card>();
        instances.forEach((task, instance) -> {
            var reference = references.get(instance);
            if (reference != null) {
                var facts = seen.getOrDefault(reference, Map.of());
                cards.put(task, new Card(reference, facts.get(PERSON), facts.get(REASON)));
            }
        });
        return cards;
    }
}
