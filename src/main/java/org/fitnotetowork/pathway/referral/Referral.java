package org.fitnotetowork.pathway.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One referral to one service, with what has happened to it.
 *
 * @param service      code of the area's service
 * @param organisation the partner
 * @param partnerKind  as {@code referral/partner-kinds.csv} knows it; null where the area does not say
 * @param lead         the organisation that refers
 * @param replaces     the referral in whose place this one came; null for the first
 * @param urgency      ROUTINE, or SAME_DAY where a home, heating or safety is at stake
 * @param sending      null until it is sent
 * @param events       oldest first
 */
public record Referral(String reference, String caseReference, String service, String serviceName, String organisation, String partnerKind, String lead, String need,
                       String replaces, String urgency, Choice choice, Sending sending, List<Event> events) {

    /** @param replyTo the process instance that waits for answers; partnerInstance the partner's, null where the service has no place here and it went another way */
    public record Sending(String replyTo, String partnerInstance) {
    }

    /** What the person changed for this referral: items of the minimum data that go along only when ticked, and items that they do not want to go. */
    public record Choice(Set<String> adds, Set<String> leavesOut) {

        public static final Choice NONE = new Choice(Set.of(), Set.of());
    }

    public Standing standing() {
        return LifeCycle.of(events);
    }

    public ReferralState state() {
        return standing().state();
    }

    public boolean is(ReferralState state) {
        return state() == state;
    }

    /** True where a message of ours reaches the partner: it is on the platform with this referral. */
    boolean isReached() {
        return sending != null && sending.partnerInstance() != null;
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** The last event that was one of these. */
    public Optional<Event> last(Step... steps) {
        var wanted = Set.of(steps);
        return events.stream().filter(event -> wanted.contains(event.step())).reduce((before, after) -> after);
    }

    public boolean has(Step step) {
        return last(step).isPresent();
    }

    /** Code of the reason for which it came back or was not taken; null where it did not. */
    public String reason() {
        return last(Step.REJECT, Step.RETURN, Step.DISCHARGE, Step.LAPSE).map(event -> event.told().reason()).orElse(null);
    }

    Stream<Event> each(Step step) {
        return events.stream().filter(event -> event.step() == step);
    }
}
