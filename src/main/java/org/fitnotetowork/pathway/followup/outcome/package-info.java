/**
 * Which outcomes has somebody reached? Rules O1 to O7 of domain I.3, each a class of its own, over what is known of a person's work. Nothing here reads or
 * stores anything: days and pay go in, the day on which an outcome was reached comes out.
 */
package org.fitnotetowork.pathway.followup.outcome;
