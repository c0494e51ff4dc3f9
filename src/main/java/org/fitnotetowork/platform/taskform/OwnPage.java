package org.fitnotetowork.platform.taskform;

import org.fitnotetowork.platform.access.SignedIn;

/** A page of ours beside Camunda's web apps. Their heads link to it, for those for whom it is. */
public interface OwnPage {

    String label();

    String address();

    boolean isFor(SignedIn person);
}
