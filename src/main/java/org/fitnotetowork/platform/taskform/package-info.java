/**
 * Open and complete a task: the one way in for answers from Tasklist.
 *
 * <p>Promises that what a form shows has come through the disclosure door, that a task ends only with answers that its own form and its capability
 * accept, given by whoever claimed it, and that typing is never lost (drafts). A designer's new task with a form works without Java: its answers go to the
 * {@link org.fitnotetowork.platform.taskform.AnswerStore}. Owns drafts, which are deleted when the task ends.
 */
package org.fitnotetowork.platform.taskform;
