package org.fitnotetowork.platform.taskform;

/** There is no such task, or none that this person may see; which of the two is not said. */
class TaskNotFound extends RuntimeException {
}
