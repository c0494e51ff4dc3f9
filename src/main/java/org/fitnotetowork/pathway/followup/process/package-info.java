/** The form and the step of the process {@code sustained-work-follow-up}. */
package org.fitnotetowork.pathway.followup.process;
