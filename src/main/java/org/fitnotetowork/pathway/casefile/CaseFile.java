package org.fitnotetowork.pathway.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as it is now.
 *
 * @param area             code of the area; goes with the lead
 * @param leadOrganisation null until a team leads the case
 * @param outcome          null while the case is open
 */
public record CaseFile(String reference, UUID person, String area, String leadOrganisation, LocalDate openedOn, String outcome) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isLed() {
        return leadOrganisation != null;
    }
}
