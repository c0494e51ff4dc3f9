package org.fitnotetowork.platform.taskform;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The answers that are being given on this thread. The task's completion looks for them here; without them nobody completes a task. */
record Submission(String task, Map<String, Object> given, Set<String> confirmed) {

    private static final ThreadLocal<Submission> CURRENT = new ThreadLocal<>();

    static Submission forTask(String task) {
        var current = CURRENT.get();
        return current != null && current.task.equals(task) ? current : null;
    }

    <T> T during(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }
}
