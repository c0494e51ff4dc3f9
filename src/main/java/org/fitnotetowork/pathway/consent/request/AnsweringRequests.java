package org.fitnotetowork.pathway.consent.request;

import java.util.List;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what somebody outside asks for and what people do about it. Sends nothing to anybody: whatever leaves is handed over by a person (domain J.6, S7). */
@Service
@Transactional
public class AnsweringRequests {

    private final Requests requests;
    private final Disclosure door;

    AnsweringRequests(Requests requests, Disclosure door) {
        this.requests = requests;
        this.door = door;
    }

    /** Returns the new request's reference, such as HW-2026-000123-I1. */
    public String record(String caseReference, Asked asked, String organisation, String by) {
        var reference = caseReference + "-I" + (requests.howManyOf(caseReference) + 1);
        requests.add(reference, caseReference, organisation, asked, by);
        return reference;
    }

    @Transactional(readOnly = true)
    public InformationRequest get(String reference) {
        return requests.all(List.of(reference)).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no request " + reference));
    }

    public void decide(String reference, Decision decision, String by) {
        requests.add(reference, decision, by);
    }

    public void personSaid(String reference, PersonsAnswer answer, String by) {
        requests.add(reference, answer, by);
    }

    /** Whoever may read who has seen what reads this too. Throws {@link IllegalStateException} where the last decision is another. */
    public void handedOver(String reference, HandOver handOver, String by) {
        var request = get(reference);
        if (request.decision() == null || request.decision().choice() != Decision.Choice.HAND_OVER) {
            throw new IllegalStateException("nobody has decided to hand anything over: " + reference);
        }
        requests.add(reference, handOver, by);
        door.handedOver(by, request.organisation(), reference, request.caseReference(), handOver.items());
    }

    public void told(String reference, Telling telling, String by) {
        requests.add(reference, telling, by);
    }
}
