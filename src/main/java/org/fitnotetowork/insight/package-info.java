/**
 * What managers and the accountable owner see: where people wait and why, what became of people, what the partnership can take.
 *
 * <p>Promises figures that can be made again from scratch and come out the same, that know no person, and that every endpoint shows only the areas of who asks.
 * Owns the schema {@code insight}; reads the engine's history and the views {@code published_...} of the capabilities, nothing else. Holds no personal data:
 * codes, moments, counts, and case references that lead somewhere only for who may open the case.
 */
package org.fitnotetowork.insight;
