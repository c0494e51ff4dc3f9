/** The forms of offer and consent, and of requests from outside for a person's information. */
package org.fitnotetowork.pathway.consent.process;
