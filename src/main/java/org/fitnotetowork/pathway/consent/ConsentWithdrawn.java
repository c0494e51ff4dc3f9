package org.fitnotetowork.pathway.consent;

import org.fitnotetowork.platform.disclosure.Recipient;

/** The person no longer lets this recipient see what they had let them see; the case goes on. Whoever acts on such a consent stops. */
public record ConsentWithdrawn(String caseReference, Recipient recipient, String by) {
}
