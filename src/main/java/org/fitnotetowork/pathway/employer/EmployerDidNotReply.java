package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;

/** An employer's silence holds the person up: the blockage EMPLOYER_NO_REPLY (domain A5, G2). Published in the transaction that records it; names no employer. */
public record EmployerDidNotReply(String caseReference, String organisation, LocalDate waitingSince) {
}
