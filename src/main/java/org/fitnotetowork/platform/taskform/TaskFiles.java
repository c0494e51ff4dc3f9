package org.fitnotetowork.platform.taskform;

import java.util.Map;

/** Files of a case that a capability offers beside tasks, its own and others', once there is something to take along. */
public interface TaskFiles {

    /**
     * Words for each link, and the address below {@code /api/}, where the file's owner checks again who may have it; empty where nothing is to be had beside this form.
     *
     * @param form id of the form; null where the task has none
     */
    Map<String, String> beside(String form, TaskAnswers.Task task);
}
