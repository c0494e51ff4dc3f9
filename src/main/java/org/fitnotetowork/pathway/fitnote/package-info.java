/**
 * Fit notes: record what a clinician certified, check it by the rules, and say what follows for the case.
 *
 * <p>Promises that nothing here decides fitness: it stores what was certified. The rules are the tables {@code fit-note-*} that a designer keeps; Java works
 * out what they ask about. Owns the schema {@code fitnote}: diagnosis, advice and functional effects that belong to the practice which recorded them.
 * Uses the case file and consent; publishes no event.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the view {@code fitnote.published_note}.
 */
package org.fitnotetowork.pathway.fitnote;
