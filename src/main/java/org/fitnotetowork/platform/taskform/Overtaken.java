package org.fitnotetowork.platform.taskform;

/** A failure of a capability of this kind says that the answers no longer fit what has happened since the person opened the form, and that nothing was written. They read that, and not of a fault. */
public interface Overtaken {
}
