package org.fitnotetowork.platform.taskform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What our tabs in Tasklist talk to. The session is Camunda's; every method asks as the person who is signed in. */
@RestController
@RequestMapping("/api")
class TaskController {

    record Draft(Map<String, Object> data) {
    }

    record Completion(Map<String, Object> data, Set<String> confirmed) {
    }

    record Start(String fromTask) {
    }

    record Message(String message) {
    }

    record Problems(List<ProblemLine> problems) {
    }

    record ProblemLine(String field, String rule, String severity, String message) {
    }

    private final TaskForms forms;
    private final WaysIn waysIn;
    private final Cards cards;

    TaskController(TaskForms forms, WaysIn waysIn, Cards cards) {
        this.forms = forms;
        this.waysIn = waysIn;
        this.cards = cards;
    }

    @GetMapping("/tasks/{id}/form")
    TaskForms.OpenForm open(@PathVariable String id) {
        return forms.open(id);
    }

    @PostMapping("/tasks/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        forms.claim(id);
    }

    @PostMapping("/tasks/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String id) {
        forms.giveBack(id);
    }

    @PutMapping("/tasks/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String id, @RequestBody Draft draft) {
        forms.saveDraft(id, draft.data() == null ? Map.of() : draft.data());
    }

    @PostMapping("/tasks/{id}/complete")
    Message complete(@PathVariable String id, @RequestBody Completion completion) {
        forms.complete(id, completion.data() == null ? Map.of() : completion.data(), completion.confirmed() == null ? Set.of() : completion.confirmed());
        return new Message("Done. The task has left your list.");
    }

    @PostMapping("/tasks/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        forms.discard(id);
    }

    @GetMapping("/cards")
    Map<String, Cards.Card> cards(@RequestParam("task") Set<String> tasks) {
        return cards.of(tasks);
    }

    @PostMapping("/ways-in/{key}")
    Map<String, String> start(@PathVariable String key, @RequestBody(required = false) Start start) {
        return Map.of("task", waysIn.start(key, start == null ? null : start.fromTask()));
    }

    @ExceptionHandler(TaskNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Message notFound() {
        return new Message("There is no such task, or it is not for you.");
    }

    @ExceptionHandler(TaskGone.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    Message gone(TaskGone gone) {
        return new Message(gone.getMessage());
    }

    /** A task that went between two of our questions to the engine is, to the engine, a null. */
    @ExceptionHandler({OptimisticLockingException.class, NullValueException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    Message atTheSameMoment() {
        return new Message(TaskForms.AT_THE_SAME_MOMENT);
    }

    @ExceptionHandler(AnswersRefused.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Problems refused(AnswersRefused refused) {
        return new Problems(refused.problems().stream()
                .map(problem -> new ProblemLine(problem.field(), problem.rule(), problem.severity().name().toLowerCase(java.util.Locale.ROOT), problem.message())).toList());
    }
}
