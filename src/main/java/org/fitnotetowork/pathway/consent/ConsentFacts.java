package org.fitnotetowork.pathway.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.stereotype.Component;

/** {@code consentText}: what the person agrees to at the moment, a line each, in words that can be read out to them. */
@Component
class ConsentFacts implements InformationOwner {

    private static final String TEXT = "consentText";

    /** Belongs to the case as a whole: no organisation's own act, so "own record" lets nobody in by it. */
    private static final String NOBODY = "";

    private static final Map<Purpose, String> PURPOSES = Map.of(Purpose.PARTICIPATION, "Takes part", Purpose.CONTACT_AFTER, "May be contacted after support has ended",
            Purpose.EVALUATION, "May be part of the evaluation");

    private static final Map<Recipient, String> RECIPIENTS = Map.of(Recipient.GP, "The GP practice", Recipient.COACH, "The coach", Recipient.EMPLOYER_ADVISER, "The employer adviser",
            Recipient.EMPLOYER, "The employer", Recipient.PARTNER, "Services that receive a referral");

    private static final Map<Item, String> ITEMS = Map.of(Item.PARTICIPANT, "that the person takes part, name and contact", Item.DIAGNOSIS, "the condition",
            Item.FIT_NOTE_ADVICE, "the fit note without the condition", Item.FUNCTIONAL_EFFECTS, "effects on work", Item.ADJUSTMENTS, "adjustments at work",
            Item.APPOINTMENTS, "dates of appointments", Item.WORK_OUTCOME, "how work goes");

    private final Receipts receipts;

    ConsentFacts(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (!keys.contains(TEXT)) {
            return List.of();
        }
        return receipts.live(caseReferences).stream().distinct()
                .collect(Collectors.groupingBy(Receipts.Live::caseReference, Collectors.mapping(ConsentFacts::words, Collectors.joining("\n")))).entrySet().stream()
                .map(text -> new Fact(text.getKey(), TEXT, Item.CONSENT, text.getValue(), NOBODY)).toList();
    }

    private static String words(Receipts.Live live) {
        return live.recipient() == null ? PURPOSES.get(live.purpose())
                : RECIPIENTS.getOrDefault(live.recipient(), live.recipient().name()) + " may see: "
                        + live.items().stream().sorted().map(item -> ITEMS.getOrDefault(item, item.code())).collect(Collectors.joining(", "));
    }
}
