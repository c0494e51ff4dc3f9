/** The forms of the process {@code safeguarding-concern} and of the journey's step that answers it. */
package org.fitnotetowork.pathway.safeguarding.process;
