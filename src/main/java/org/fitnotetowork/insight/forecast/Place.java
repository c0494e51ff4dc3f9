package org.fitnotetowork.insight.forecast;

/** A step of a model, of one kind of partner where it is of any. */
record Place(String process, String element, String partnerKind) {
}
