/** The forms and steps of the processes {@code health-work-conversation}, {@code change-action-plan} and {@code agree-changed-plan}. */
package org.fitnotetowork.pathway.conversation.process;
