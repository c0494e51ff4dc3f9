package org.fitnotetowork.pathway.casefile;

import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** For forms in which somebody names a case: the case exists, is open where it has to be, and their organisation takes part in it. */
@Component
public class CaseNamed {

    /** Key of the field in such forms. */
    public static final String FIELD = "caseReference";

    private final CaseFiles files;

    CaseNamed(CaseFiles files) {
        this.files = files;
    }

    /** The case; throws {@link AnswersRefused} at the field where it is none of theirs. Which of the three is wrong is not said: a guess must not tell that a case exists. */
    public CaseFile of(TaskAnswers.Task task, Answers answers) {
        return named(task, answers).filter(CaseFile::isOpen)
                .orElseThrow(() -> new AnswersRefused(Problem.refuse(FIELD, "There is no open case with this reference in your organisation. Compare it with the reference on the person's card.")));
    }

    /** As {@link #of}, also where the case has ended: a person's safety does not end with support. */
    public CaseFile openOrEnded(TaskAnswers.Task task, Answers answers) {
        return named(task, answers)
                .orElseThrow(() -> new AnswersRefused(Problem.refuse(FIELD, "There is no case with this reference in your organisation. Compare it with the reference on the person's card.")));
    }

    private Optional<CaseFile> named(TaskAnswers.Task task, Answers answers) {
        return Optional.ofNullable(answers.text(FIELD)).flatMap(files::find).filter(file -> files.isParty(file.reference(), task.organisation()));
    }

    /** As {@link #of}; the case's reference. */
    public String require(TaskAnswers.Task task, Answers answers) {
        return of(task, answers).reference();
    }

    /** What such a form shows at first when it was opened from a case. */
    public Map<String, Object> prefill(TaskAnswers.Task task) {
        return task.caseReference() == null ? Map.of() : Map.of(FIELD, task.caseReference());
    }
}
