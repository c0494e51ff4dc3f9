package org.fitnotetowork.platform.taskform;

/** The task is no longer this person's to do; the message says so to them. */
class TaskGone extends RuntimeException {

    TaskGone(String message) {
        super(message);
    }
}
