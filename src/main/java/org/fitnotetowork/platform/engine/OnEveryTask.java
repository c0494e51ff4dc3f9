package org.fitnotetowork.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the platform does at every user task of every model, so that no model has to remember it. */
public interface OnEveryTask {

    default void created(DelegateTask task) {
    }

    /** Called before the task ends as completed, whichever way that was asked for. Throwing keeps the task open and rolls everything back. */
    default void completing(DelegateTask task) {
    }
}
