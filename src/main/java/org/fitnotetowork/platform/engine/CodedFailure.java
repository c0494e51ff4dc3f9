package org.fitnotetowork.platform.engine;

/** A failure with a stable code that may be shown and logged: it says what went wrong and nothing about whom. */
public interface CodedFailure {

    String code();
}
