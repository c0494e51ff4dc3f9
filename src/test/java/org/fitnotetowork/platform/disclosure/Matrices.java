package org.fitnotetowork.platform.disclosure;

/** The matrix for tests of capabilities. */
public final class Matrices {

    private Matrices() {
    }

    public static Matrix asDelivered() {
        return new Matrix();
    }
}
