package org.fitnotetowork.pathway.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.pathway.coordination.SupportSequence;

/** What person and coach agree to do, in the order in which it is to happen. */
public record ActionPlan(String type, String goal, String whyItMatters, LocalDate reviewOn, List<Action> actions, boolean allAtOnce, boolean agreedByPerson) {

    /**
     * One step towards the goal, or the reason why none is possible.
     *
     * @param service       code of the service that gives the step; null where none does
     * @param serviceReason why this service, where it is not usually offered; null where nothing was said
     * @param start         when it may start; lines are named by their place in the plan, counted from 1
     * @param gap           why no step is possible; then everything but domain and start is null
     */
    public record Action(Domain domain, String step, String owner, LocalDate byWhen, String service, String serviceReason, Start start, String gap) {

        /** A step that starts at once. */
        public Action(Domain domain, String step, String owner, LocalDate byWhen, String service, String serviceReason, String gap) {
            this(domain, step, owner, byWhen, service, serviceReason, Start.AT_ONCE, gap);
        }

        boolean isGap() {
            return gap != null;
        }

        boolean isComplete() {
            return isGap() || step != null && owner != null && byWhen != null;
        }
    }

    /** A plan of which no more starts at a time than should. */
    public ActionPlan(String type, String goal, String whyItMatters, LocalDate reviewOn, List<Action> actions, boolean agreedByPerson) {
        this(type, goal, whyItMatters, reviewOn, actions, false, agreedByPerson);
    }

    public ActionPlan {
        actions = List.copyOf(actions);
    }

    /**
     * The lines that are steps, in the person's order.
     *
     * @param isReferral whether a partner gives the service
     */
    SupportSequence sequence(Predicate<String> isReferral) {
        return new SupportSequence(IntStream.range(0, actions.size()).filter(index -> !actions.get(index).isGap())
                .mapToObj(index -> new SupportSequence.Line(String.valueOf(index + 1), actions.get(index).start(), actions.get(index).service() != null && isReferral.test(actions.get(index).service())))
                .toList(), allAtOnce);
    }
}
