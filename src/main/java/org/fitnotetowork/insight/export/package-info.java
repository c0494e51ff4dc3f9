/**
 * Figures that leave the house for other tools: event logs for process mining in XES (IEEE 1849) and OCEL 2.0.
 *
 * <p>Promises that a file holds the asker's areas only, no personal data and no case reference, is written down as taken, and grows with the data without growing the
 * memory that it takes to write it.
 */
package org.fitnotetowork.insight.export;
