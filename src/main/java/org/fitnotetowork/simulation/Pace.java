package org.fitnotetowork.simulation;

import java.util.function.BooleanSupplier;

/** How a player gets on between two steps: the application's own jobs are waited for, a test runs them itself. */
public interface Pace {

    /** Returns when this has come about; throws {@link IllegalStateException} with the given words where it does not. */
    void until(BooleanSupplier reached, String otherwise);
}
