package org.fitnotetowork.pathway.coordination.process;

import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;

/** The two fields of an update, written by whoever gives it or by whoever rang them. */
final class UpdateInForm {

    static final String KIND = "updateKind";
    static final String WORDS = "updateWords";

    private UpdateInForm() {
    }

    /** The words; null where nothing has changed. Throws {@link AnswersRefused} where there is news without words. */
    static String words(Answers answers) {
        if (answers.is(KIND, "NO_CHANGE")) {
            return null;
        }
        if (answers.text(WORDS) == null) {
            throw new AnswersRefused(Problem.refuse(WORDS, "H6-UPDATE", "Say in a few words what is new, or choose that nothing has changed."));
        }
        return answers.text(WORDS);
    }
}
