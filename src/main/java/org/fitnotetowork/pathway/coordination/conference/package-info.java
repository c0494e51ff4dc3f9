/**
 * Case conferences: several agencies unblock a case together (domain H.6, co-case management).
 *
 * <p>Promises that a conference is held only when everybody in the circle has given an update or said that nothing has changed, that nobody is waited for unnoticed, and that
 * what is on the table is the plan with its days and blocks, never a clinical note: each organisation reads the lines that it plans for, and those of health only where it is
 * clinical. Owns the tables {@code coordination.conference}, {@code conference_part}, {@code conference_update} and {@code conference_step}; an update belongs to whoever gave it
 * and is read by those in the circle.
 */
package org.fitnotetowork.pathway.coordination.conference;
