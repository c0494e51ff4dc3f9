/** The form and options of the process {@code questionnaire}. */
package org.fitnotetowork.pathway.measure.process;
