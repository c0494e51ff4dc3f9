package org.fitnotetowork.platform.disclosure;

import java.util.Collection;
import java.util.Set;

/** What the person lets whom see at this moment. */
public interface ConsentState {

    record Given(String caseReference, Recipient recipient, Item item) {
    }

    Set<Given> live(Collection<String> caseReferences);
}
