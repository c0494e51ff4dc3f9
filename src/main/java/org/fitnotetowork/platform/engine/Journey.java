package org.fitnotetowork.platform.engine;

/** The variables that every process declares. */
public final class Journey {

    public static final Var<String> CASE_REFERENCE = Var.code("caseReference");
    public static final Var<String> ORGANISATION = Var.code("organisation");

    private Journey() {
    }
}
