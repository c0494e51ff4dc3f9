package org.fitnotetowork.pathway.conversation;

/**
 * Something that stands in the way of work, as the person sees it.
 *
 * @param urgency null where nobody asked
 */
public record Need(Domain domain, boolean wantsHelp, Urgency urgency) {

    public enum Urgency { TODAY, SOON, LATER }

    /** True where bills or a home are at stake today: this is dealt with before anything else (domain F2, N2). */
    boolean comesFirst() {
        return wantsHelp && urgency == Urgency.TODAY && domain.kind() == Domain.Kind.MONEY_AND_HOME;
    }
}
