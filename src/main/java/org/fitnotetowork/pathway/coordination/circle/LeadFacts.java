package org.fitnotetowork.pathway.coordination.circle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/** What an offer of the lead brings to the door: its words and the answer's, for the two organisations between which it goes ({@code leadWords@HW-2026-000123-L1}). */
@Component
public class LeadFacts implements InformationOwner {

    public static final String WORDS = "leadWords";
    public static final String REFUSAL = "refusalText";

    private final LeadOffers offers;

    LeadFacts(LeadOffers offers) {
        this.offers = offers;
    }

    public static String of(String text, String offer) {
        return text + "@" + offer;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith(WORDS + "@") || key.startsWith(REFUSAL + "@")).flatMap(key -> {
            var offer = offers.get(key.substring(key.indexOf('@') + 1));
            var text = key.startsWith(WORDS) ? offer.words() : offer.reason();
            return text == null || !caseReferences.contains(offer.caseReference()) ? Stream.<Fact>empty()
                    : Stream.of(offer.giver(), offer.receiver()).map(organisation -> new Fact(offer.caseReference(), key, Item.ACTION_PLAN, text, organisation));
        }).toList();
    }
}
