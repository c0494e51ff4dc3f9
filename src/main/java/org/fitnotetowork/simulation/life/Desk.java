package org.fitnotetowork.simulation.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;
import org.fitnotetowork.simulation.Filled;

/** Fills in forms as a person at the screen does: what is missing is filled in, what is asked to be confirmed is confirmed, and what cannot be answered stays open. */
class Desk {

    /** What became of a form. */
    enum Result { DONE, GONE, REFUSED }

    private static final int LOOKS = 6;

    private final TasksInSomebodysName tasks;
    private final Clock clock;
    private final Report report;

    Desk(TasksInSomebodysName tasks, Clock clock, Report report) {
        this.tasks = tasks;
        this.clock = clock;
        this.report = report;
    }

    /** Opens the task and answers it. */
    Result does(String signIn, String task, String form, Behaviour.Decided decided, Map<String, String> known, LocalDate begin) {
        var opened = tasks.opens(signIn, task);
        if (opened.isEmpty()) {
            return Result.GONE;
        }
        var today = LocalDate.now(clock);
        var filled = new Filled(known, begin, today);
        var answers = filled.answers(decided.gives());
        var otherwise = filled.answers(decided.otherwise());
        Set<String> confirmed = new HashSet<>();
        for (var look = 0; look < LOOKS; look++) {
            var problems = tasks.gives(signIn, task, answers, confirmed);
            if (problems.isEmpty()) {
                return Result.DONE;
            }
            var toConfirm = problems.stream().filter(problem -> problem.severity() == Problem.Severity.CONFIRM).map(Problem::rule).toList();
            var toMend = problems.stream().filter(problem -> problem.severity() == Problem.Severity.REFUSE).toList();
            var mended = toMend.isEmpty() ? Optional.of(answers) : SensibleAnswers.mended(opened.get(), answers, toMend, today);
            var saysMore = confirmed.addAll(toConfirm) || !toMend.isEmpty();
            if (mended.isPresent() && saysMore) {
                answers = mended.get();
            } else if (!otherwise.isEmpty()) {
                answers.putAll(otherwise);
                otherwise = Map.of();
            } else {
                return refused(form, problems);
            }
        }
        return refused(form, List.of());
    }

    private Result refused(String form, List<Problem> problems) {
        report.refused(form, problems);
        return Result.REFUSED;
    }

    /** Chooses a way in and fills in its form; returns the case that it is about, or nothing where the form was not taken. */
    Optional<String> starts(String signIn, String wayIn, String form, Behaviour.Decided decided, Map<String, String> known, LocalDate begin) {
        var task = tasks.begins(signIn, wayIn);
        if (does(signIn, task, form, decided, known, begin) != Result.DONE) {
            tasks.discards(signIn, task);
            return Optional.empty();
        }
        return Optional.ofNullable(tasks.caseOf(task));
    }
}
