package org.fitnotetowork.pathway.employer.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.employer.AgreedChange;
import org.fitnotetowork.pathway.employer.PuttingInPlace;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers.Task;
import org.springframework.stereotype.Component;

/** The rows of "Review return to work" that say since when agreed changes are in place. A row without a day says nothing: not in place yet, or not talked about. */
@Component
class ChangesInPlace {

    static final String ROWS = "changesInPlace";
    private static final String CHANGE = "change";
    private static final String SINCE = "inPlaceSince";

    private final PuttingInPlace changes;
    private final Clock clock;

    ChangesInPlace(PuttingInPlace changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A row for each change that is awaited; none where none is. */
    List<Map<String, String>> rows(Task task) {
        return changes.awaited(task.caseReference()).stream().map(change -> Map.of(CHANGE, change.id())).toList();
    }

    List<Problem> problems(Task task, Answers answers) {
        var awaited = awaited(task);
        var named = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        var rows = answers.rows(ROWS);
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var at = ROWS + "[" + index + "].";
            if (row.date(SINCE) == null) {
                continue;
            }
            if (row.text(CHANGE) == null) {
                problems.add(Problem.refuse(at + CHANGE, "Choose the change that is in place since that day."));
            } else if (!named.add(row.text(CHANGE))) {
                problems.add(Problem.refuse(at + CHANGE, "M22", "This change stands in a row above. One day for each change."));
            } else {
                awaited.get(row.text(CHANGE)).problemWith(row.date(SINCE), LocalDate.now(clock)).ifPresent(sentence -> problems.add(Problem.refuse(at + SINCE, "M22", sentence)));
            }
        }
        return problems;
    }

    void keep(Task task, Answers answers) {
        var awaited = awaited(task);
        answers.rows(ROWS).stream().filter(row -> row.date(SINCE) != null)
                .forEach(row -> changes.inPlace(task.caseReference(), awaited.get(row.text(CHANGE)), row.date(SINCE), task.organisation(), task.person().id()));
    }

    /** The form's rules have let no other option through. */
    private Map<String, AgreedChange> awaited(Task task) {
        return changes.awaited(task.caseReference()).stream().collect(Collectors.toMap(AgreedChange::id, Function.identity()));
    }
}
