/** The forms and steps of the processes {@code job-search-support} and {@code in-work-support}. */
package org.fitnotetowork.pathway.jobsearch.process;
