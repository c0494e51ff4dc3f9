package org.fitnotetowork.pathway.employer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be told to an employer now, item by item, by the table {@code employer-disclosure} and the person's consent of this moment (domain G8). */
@Service
public class WhatEmployersHear {

    private static final Map<Contact.Topic, String> ITEMS = Map.of(Contact.Topic.TAKES_PART, "TAKES_PART", Contact.Topic.ADJUSTMENTS, "ADJUSTMENTS", Contact.Topic.SCHEDULE, "RETURN_SCHEDULE");

    private final RecordingConsent consent;
    private final Decisions decisions;

    WhatEmployersHear(RecordingConsent consent, Decisions decisions) {
        this.consent = consent;
        this.decisions = decisions;
    }

    /** @param beforeOffer true where the employer is hiring and has not made an offer: then nothing about health, support or adjustments */
    @Transactional(readOnly = true)
    public String inWords(String caseReference, boolean beforeOffer) {
        var lines = Arrays.stream(Contact.Topic.values()).map(topic -> line(caseReference, topic, beforeOffer)).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Nothing." : lines;
    }

    private Optional<String> line(String caseReference, Contact.Topic topic, boolean beforeOffer) {
        var consented = consent.isLive(caseReference, Recipient.EMPLOYER, topic.item());
        return switch ((String) decisions.ask("employer-disclosure", Map.of("item", ITEMS.get(topic), "consented", consented, "beforeOffer", beforeOffer)).get(0).get("verdict")) {
            case "SHARE" -> Optional.of(topic.words());
            case "PREVIEW" -> Optional.of(topic.words() + ", after the person has read it");
            default -> Optional.empty();
        };
    }
}
