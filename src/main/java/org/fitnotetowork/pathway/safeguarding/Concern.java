package org.fitnotetowork.pathway.safeguarding;

import java.time.LocalDate;

/** A concern that waits for a decision. */
public record Concern(long id, String caseReference, String organisation, Kind kind, String what, LocalDate raisedOn) {

    public enum Kind {

        ADULT("an adult"), CHILD("a child"), DOMESTIC_ABUSE("safety at home"), OTHER("something else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
