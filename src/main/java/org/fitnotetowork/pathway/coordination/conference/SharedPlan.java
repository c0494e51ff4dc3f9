package org.fitnotetowork.pathway.coordination.conference;

import java.time.LocalDate;
import java.util.List;

/** What the plan of a case brings to the table. Whoever owns plans implements it. */
public interface SharedPlan {

    /** Who may read what a line is about: whoever plans for it; clinical organisations only; only those whom the person named for exactly this need. */
    enum Privacy { OPEN, HEALTH, NAMED_ONLY }

    /**
     * A line of the plan.
     *
     * @param need   code of the need (domain F2)
     * @param about  the need in words
     * @param byWhen null where no day was named
     */
    record Line(String need, String about, String step, LocalDate byWhen, Privacy privacy) {
    }

    /** The lines of the latest plan that something is done about, in the person's order. */
    List<Line> lines(String caseReference);

    /** The need in words. */
    String words(String need);
}
