/** The forms of the process {@code consent}. */
package org.fitnotetowork.pathway.consent.process;
