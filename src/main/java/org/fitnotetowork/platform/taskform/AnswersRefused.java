package org.fitnotetowork.platform.taskform;

import java.util.List;
import org.fitnotetowork.platform.engine.CodedFailure;

/** The answers do not hold; the task stays open and nothing has been stored. */
public class AnswersRefused extends RuntimeException implements CodedFailure {

    private final transient List<Problem> problems;

    public AnswersRefused(List<Problem> problems) {
        super("ANSWERS_REFUSED");
        this.problems = List.copyOf(problems);
    }

    public AnswersRefused(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String code() {
        return "ANSWERS_REFUSED";
    }
}
