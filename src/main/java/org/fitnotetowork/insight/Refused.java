package org.fitnotetowork.insight;

import java.util.ArrayList;
import java.util.List;

/** Everything stays as it is, because of what stands in a form. Each message is a sentence for whoever wrote it there. */
public class Refused extends RuntimeException {

    /** @param field the key of the form's field */
    public record Problem(String field, String message) { }

    /** Looks at a whole form before anything of it is refused. */
    public static final class Gathering {

        private final List<Problem> problems = new ArrayList<>();

        /** Where it holds, and nothing has been said at this field yet. */
        public void add(String field, boolean holds, String sentence) {
            if (holds && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
                problems.add(new Problem(field, sentence));
            }
        }

        /** Throws {@link Refused} where there is a problem. */
        public void refuse() {
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
        }
    }

    private final List<Problem> problems;

    public Refused(String field, String sentence) {
        this(List.of(new Problem(field, sentence)));
    }

    private Refused(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** In the order of the form, never none. */
    public List<Problem> problems() {
        return problems;
    }
}
