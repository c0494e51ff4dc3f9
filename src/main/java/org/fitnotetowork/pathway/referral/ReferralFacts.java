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
    public static final String SUPPORT = "supportReport";
    public static final String QUESTION = "questionText";
    public static final String SUPPLIED = "suppliedText";

    private static final Map<String, String> GOALS = Map.of("ACHIEVED", "The goal was reached.", "PARTIALLY", "The goal was reached in part.", "NOT", "The goal was not reached.");

    private final Referrals referrals;
    private final Reasons reasons;

    ReferralFacts(Referrals referrals, Reasons reasons) {
        this.referrals = referrals;
        this.reasons = reasons;
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
    private List<Fact> facts(Referral referral) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(referral, SERVICE, Item.ACTION_PLAN, referral.serviceName(), referral.lead()));
        facts.add(fact(referral, NEED, Item.FUNCTIONAL_EFFECTS, referral.need(), referral.lead()));
        referral.last(Step.REJECT, Step.RETURN, Step.DISCHARGE, Step.LAPSE)
                .ifPresent(back -> facts.add(fact(referral, REJECTION, Item.ACTION_PLAN, lines(referral.serviceName(), told(back), back.told().note()), referral.organisation())));
        referral.last(Step.ASK_INFORMATION)
                .ifPresent(asked -> facts.add(fact(referral, QUESTION, Item.ACTION_PLAN, lines(referral.serviceName(), asked.told().note()), referral.organisation())));
        referral.last(Step.SUPPLY_INFORMATION)
                .ifPresent(supplied -> facts.add(fact(referral, SUPPLIED, Item.FUNCTIONAL_EFFECTS, supplied.told().note(), referral.lead())));
        referral.last(Step.COMPLETE).ifPresent(end -> facts.add(fact(referral, SUPPORT, Item.ACTION_PLAN, lines(referral.serviceName(), "Support completed.",
                GOALS.get(String.valueOf(end.told().result())), end.told().number() == null ? null : "Sessions: " + end.told().number(), end.told().note()), referral.organisation())));
        return facts;
    }

    private String told(Event back) {
        return reasons.find(back.told().reason()).map(Reason::told).orElse(back.told().reason());
    }

    private static Fact fact(Referral referral, String name, Item item, String value, String organisation) {
        return new Fact(referral.caseReference(), of(referral.reference(), name), item, value, organisation);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }
}
