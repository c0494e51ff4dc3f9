package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.platform.taskform.Problem;

/**
 * A change at work and what the employer says to it.
 *
 * @param kind       the group of the catalogue; four of them are the boxes of a fit note
 * @param code       the example of the catalogue it comes from; null where it is of the person's own making
 * @param whyNot     null where the employer can make it, or gave no reason from the list
 * @param reason     why not in words, or what instead; null where the decision needs none
 * @param trialUntil last day of a trial; null otherwise
 */
public record Adjustment(String kind, String code, String detail, Decision decision, WhyNot whyNot, String reason, LocalDate trialUntil) {

    public enum Decision {

        AGREED("agreed"), AGREED_TRIAL("agreed for a trial"), ALTERNATIVE_OFFERED("another way offered"), NOT_POSSIBLE("not possible"), PENDING("not decided yet");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Why an employer cannot make a change: kept as evidence of a fair process (domain G1). */
    public enum WhyNot {

        COST("cost"), SAFETY("safety"), OPERATIONAL("how the work runs"), NO_SUCH_ROLE("no such role"), NEEDS_ACCESS_TO_WORK("needs Access to Work");

        private final String words;

        WhyNot(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean isAgreed() {
        return decision == Decision.AGREED || decision == Decision.AGREED_TRIAL || decision == Decision.ALTERNATIVE_OFFERED;
    }

    /** Fair process: whoever says no, or something else, says why or what (domain G1). Fields are those of one row of the form. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (decision == Decision.NOT_POSSIBLE && whyNot == null) {
            problems.add(Problem.refuse("whyNot", "G1", "Choose why the employer cannot make this change. It is kept as evidence of a fair process."));
        }
        if (decision == Decision.ALTERNATIVE_OFFERED && reason == null) {
            problems.add(Problem.refuse("reason", "G1", "Write down what the employer offers instead."));
        }
        if (decision == Decision.AGREED_TRIAL && trialUntil == null) {
            problems.add(Problem.refuse("trialUntil", "G1", "Say until when it is tried, so that somebody looks at it again."));
        }
        return problems;
    }
}
