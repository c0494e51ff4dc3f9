package org.fitnotetowork.platform.disclosure;

import java.util.Collection;
import java.util.List;

/** Which organisations take part in which case. An organisation that does not sees nothing of it, whatever reference it names. */
public interface CaseParties {

    /** @param referrer true where the organisation sent the person here */
    record Party(String caseReference, String organisation, boolean referrer) {
    }

    List<Party> presentParties(Collection<String> caseReferences);
}
