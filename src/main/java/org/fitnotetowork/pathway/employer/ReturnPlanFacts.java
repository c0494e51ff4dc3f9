package org.fitnotetowork.pathway.employer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.stereotype.Component;

/** Brings the agreed return plan to the door: its first day, its words, its calendar and the person's copy, all of the class adjustments. A plan without both signatures is none. */
@Component
class ReturnPlanFacts implements InformationOwner {

    static final String CALENDAR = "returnCalendar";
    static final String COPY = "returnPlanCopy";
    private static final String RETURN = "returnOn";
    private static final String TEXT = "returnPlanText";
    private static final Set<String> KEYS = Set.of(RETURN, TEXT, CALENDAR, COPY);

    private final AgreedReturns returns;
    private final Adjustments adjustments;

    ReturnPlanFacts(AgreedReturns returns, Adjustments adjustments) {
        this.returns = returns;
        this.adjustments = adjustments;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (keys.stream().noneMatch(KEYS::contains)) {
            return List.of();
        }
        var agreed = keys.contains(COPY) ? adjustments.agreed(caseReferences) : Map.<String, List<Adjustment>>of();
        return returns.of(caseReferences).stream().flatMap(plan -> Stream.of(fact(plan, RETURN, plan.returnOn().toString()), fact(plan, TEXT, text(plan)),
                fact(plan, CALENDAR, ReturnCalendar.of(plan)), fact(plan, COPY, PlanToTakeAlong.of(plan, agreed.getOrDefault(plan.caseReference(), List.of()))))).filter(fact -> keys.contains(fact.key())).toList();
    }

    private static Fact fact(AgreedReturns.AgreedReturn plan, String key, String value) {
        return new Fact(plan.caseReference(), key, Item.ADJUSTMENTS, value, plan.organisation(), Recipient.EMPLOYER_ADVISER);
    }

    private static String text(AgreedReturns.AgreedReturn plan) {
        var lines = new ArrayList<>(List.of("First day back: " + plan.returnOn()));
        plan.weeks().forEach(week -> lines.add("Week of " + week.start() + ": " + week.hours().stripTrailingZeros().toPlainString() + " hours" + (week.duties() == null ? "" : ", " + week.duties())));
        if (plan.fullDutiesOn() != null) {
            lines.add("Full duties from " + plan.fullDutiesOn());
        }
        return String.join("\n", lines);
    }
}
