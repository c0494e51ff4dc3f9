/** The forms of the process {@code employer-engagement}. */
package org.fitnotetowork.pathway.employer.process;
