/** The steps and forms of the processes in which partners clear blocks and meet about a case. */
package org.fitnotetowork.pathway.coordination.process;
