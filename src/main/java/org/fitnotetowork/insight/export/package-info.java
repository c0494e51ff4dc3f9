/**
 * What leaves the house for other tools: event logs for process mining in XES (IEEE 1849) and OCEL 2.0, and tables of figures for spreadsheets.
 *
 * <p>Promises that a file holds the asker's areas only, no personal data and no case reference, and is written down as taken; that a table of figures holds no small number of people
 * (domain K.4: what managers see in Cockpit is for running the service and must not be exported as it is); and that an event log grows with the data without growing the memory that it takes
 * to write it.
 */
package org.fitnotetowork.insight.export;
