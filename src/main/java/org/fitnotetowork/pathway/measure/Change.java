package org.fitnotetowork.pathway.measure;

import java.time.LocalDate;

/** From the first to the latest answer to the same questionnaire in the same version. Never used to rank people or to end support (domain I.6). */
public record Change(Instrument instrument, Scale scale, int first, LocalDate firstOn, int latest, LocalDate latestOn, Kind kind) {

    public enum Kind {

        RELIABLE_IMPROVEMENT("reliable improvement"), NO_RELIABLE_CHANGE("no reliable change"), RELIABLE_DETERIORATION("reliable deterioration"),
        /** Nobody has agreed from which difference on this scale has changed. */
        NOT_JUDGED("the numbers speak for themselves");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
