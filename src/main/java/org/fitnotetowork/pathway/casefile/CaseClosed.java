package org.fitnotetowork.pathway.casefile;

import java.time.Instant;

/** A case has ended. Published in the transaction that closes it. */
public record CaseClosed(String caseReference, String outcome, Instant at) {
}
