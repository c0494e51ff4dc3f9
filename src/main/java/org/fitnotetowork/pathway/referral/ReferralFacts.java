package org.fitnotetowork.pathway.referral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/**
 * What referrals bring to the door. Several run in one case at a time, so each fact's key names its referral ({@code referralNeed@HW-2026-000123-R1}):
 * a task asks for those of its own.
 */
@Component
public class ReferralFacts implements InformationOwner {

    public static final String SERVICE = "serviceName";
    public static final String NEED = "referralNeed";
    public static final String REJECTION = "rejectText";
    public static final String SUPPORT = "supportText";

    private static final Map<String, String> REASONS = Map.ofEntries(Map.entry("NOT_ELIGIBLE_AREA", "The person lives outside the service's area."),
            Map.entry("NOT_ELIGIBLE_CRITERIA", "The person does not meet the service's criteria."), Map.entry("NO_CAPACITY", "The service has no capacity."),
            Map.entry("LIST_CLOSED", "The service takes no new people."), Map.entry("TOO_COMPLEX", "The need is more complex than the service can meet."),
            Map.entry("TOO_LOW_NEED", "A lighter service would do."), Map.entry("RISK_CANNOT_MANAGE", "The service cannot keep the person safe. Speak with the safeguarding lead today."),
            Map.entry("MISSING_INFORMATION", "Information is missing."), Map.entry("MISSING_CONSENT", "The person's agreement is missing."),
            Map.entry("DUPLICATE", "The service has this referral already."), Map.entry("ALREADY_OPEN_ELSEWHERE", "Another service helps already."),
            Map.entry("UNABLE_TO_CONTACT", "The service could not reach the person."), Map.entry("DECLINED_BY_PERSON", "The person does not want this service."));
    private static final Map<Referral.End.Kind, String> ENDS = Map.of(Referral.End.Kind.COMPLETED, "Support completed.", Referral.End.Kind.ENDED_EARLY, "Support ended early.",
            Referral.End.Kind.DID_NOT_ENGAGE, "Support did not begin.");
    private static final Map<String, String> GOALS = Map.of("ACHIEVED", "The goal was reached.", "PARTIALLY", "The goal was reached in part.", "NOT", "The goal was not reached.");

    private final Referrals referrals;

    ReferralFacts(Referrals referrals) {
        this.referrals = referrals;
    }

    /** The fact's name for one referral. */
    public static String of(String referral, String fact) {
        return fact + "@" + referral;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var references = keys.stream().filter(key -> key.contains("@")).map(key -> key.substring(key.indexOf('@') + 1)).collect(Collectors.toSet());
        return references.isEmpty() ? List.of() : referrals.all(references).stream().filter(referral -> caseReferences.contains(referral.caseReference()))
                .flatMap(referral -> facts(referral).stream()).filter(fact -> keys.contains(fact.key())).toList();
    }

    /** The need is an effect on work and goes to the partner with consent; answer and support are the partner's own record. */
    private static List<Fact> facts(Referral referral) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(referral, SERVICE, Item.ACTION_PLAN, referral.serviceName(), referral.lead()));
        facts.add(fact(referral, NEED, Item.FUNCTIONAL_EFFECTS, referral.need(), referral.lead()));
        if (referral.is(ReferralState.WITHDRAWN)) {
            facts.add(fact(referral, REJECTION, Item.ACTION_PLAN, "The person no longer wants to share with services. The referral was stopped.", referral.lead()));
        } else if (referral.answer() != null && !referral.answer().accepted()) {
            var reason = REASONS.getOrDefault(referral.answer().rejectReason(), referral.answer().rejectReason());
            facts.add(fact(referral, REJECTION, Item.ACTION_PLAN, lines(referral.serviceName(), reason, referral.answer().note()), referral.organisation()));
        }
        if (referral.end() != null) {
            var sessions = referral.end().sessions() == null ? null : "Sessions: " + referral.end().sessions();
            facts.add(fact(referral, SUPPORT, Item.ACTION_PLAN, lines(referral.serviceName(), ENDS.get(referral.end().kind()), GOALS.get(String.valueOf(referral.end().goalResult())),
                    sessions, referral.end().note()), referral.organisation()));
        }
        return facts;
    }

    private static Fact fact(Referral referral, String name, Item item, String value, String organisation) {
        return new Fact(referral.caseReference(), of(referral.reference(), name), item, value, organisation);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }
}
