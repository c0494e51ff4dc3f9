/** The forms and steps of the process {@code health-work-conversation}. */
package org.fitnotetowork.pathway.conversation.process;
