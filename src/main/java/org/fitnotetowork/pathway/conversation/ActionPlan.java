package org.fitnotetowork.pathway.conversation;

import java.time.LocalDate;
import java.util.List;

/** What person and coach agree to do, in the order in which it is to happen. */
public record ActionPlan(String type, String goal, String whyItMatters, LocalDate reviewOn, List<Action> actions, boolean agreedByPerson) {

    /**
     * One step towards the goal, or the reason why none is possible.
     *
     * @param service       code of the service that gives the step; null where none does
     * @param serviceReason why this service, where it is not usually offered; null where nothing was said
     * @param gap           why no step is possible; then everything but the domain is null
     */
    public record Action(Domain domain, String step, String owner, LocalDate byWhen, String service, String serviceReason, String gap) {

        boolean isGap() {
            return gap != null;
        }

        boolean isComplete() {
            return isGap() || step != null && owner != null && byWhen != null;
        }
    }

    public ActionPlan {
        actions = List.copyOf(actions);
    }
}
