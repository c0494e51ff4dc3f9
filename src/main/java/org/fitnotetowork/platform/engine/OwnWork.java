package org.fitnotetowork.platform.engine;

import java.util.function.Supplier;

/**
 * Marks that the platform's own code, which has checked what it was asked, drives the engine for a signed-in person.
 * Outside it a person's own call (Camunda's REST API, a stock form) may start a process only empty and may not complete a task.
 */
public final class OwnWork {

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private OwnWork() {
    }

    public static <T> T call(Supplier<T> work) {
        var before = INSIDE.get();
        INSIDE.set(true);
        try {
            return work.get();
        } finally {
            INSIDE.set(before);
        }
    }

    static boolean isUnderWay() {
        return INSIDE.get();
    }
}
