package org.fitnotetowork.pathway.safeguarding;

import java.time.LocalDate;

/** A concern that waits for a decision. */
public record Concern(long id, String caseReference, String organisation, Kind kind, String what, LocalDate raisedOn) {

    public enum Kind {

        ADULT("an adult", Sign.Kind.ADULT_AT_RISK), CHILD("a child", Sign.Kind.CHILD_AT_RISK), DOMESTIC_ABUSE("safety at home", Sign.Kind.DOMESTIC_ABUSE),
        OTHER("something else", Sign.Kind.COACH_CONCERN);

        private final String words;
        private final Sign.Kind sign;

        Kind(String words, Sign.Kind sign) {
            this.words = words;
            this.sign = sign;
        }

        Sign sign() {
            return Sign.of(sign);
        }

        public String words() {
            return words;
        }
    }
}
