package org.fitnotetowork.pathway.consent;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.ConsentState;
import org.springframework.stereotype.Component;

/** Tells the door what the person lets whom see now. */
@Component
class ConsentOfTheMoment implements ConsentState {

    private final Receipts receipts;

    ConsentOfTheMoment(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Set<Given> live(Collection<String> caseReferences) {
        return receipts.live(caseReferences).stream().filter(live -> live.recipient() != null)
                .flatMap(live -> live.items().stream().map(item -> new Given(live.caseReference(), live.recipient(), item))).collect(Collectors.toUnmodifiableSet());
    }
}
