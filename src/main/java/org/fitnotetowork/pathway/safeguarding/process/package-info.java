/** The steps and forms of the processes that keep people safe: concerns for the safeguarding lead, risks for whoever can help. */
package org.fitnotetowork.pathway.safeguarding.process;
