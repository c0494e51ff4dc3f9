package org.fitnotetowork.pathway.coordination.conference;

import java.time.LocalDate;
import java.util.List;

/**
 * A case conference.
 *
 * @param lead         who holds it: the organisation that led when it was called
 * @param leadInstance the process instance that waits for everybody's update; null before it runs
 */
public record Conference(String reference, String caseReference, Topic topic, LocalDate meetOn, String lead, String leadInstance, boolean held, boolean stopped) {

    public enum Topic {

        STUCK("Something is stuck"), RELAPSE("Work did not last"), NEW_NEED("A need has come up"), REVIEW("Looking at the plan together");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param words null where nothing has changed */
    public record Update(String organisation, String words) {
    }

    /** What was agreed. @param byWhen null where no day was named */
    public record Step(String step, String owner, LocalDate byWhen) {
    }

    /**
     * Somebody who is asked for an update.
     *
     * @param excused they have left the circle and are not waited for
     * @param heard   they have given an update, or somebody wrote down what they said on the phone
     */
    public record Part(String organisation, String instance, boolean excused, boolean heard) {

        public boolean isMissing() {
            return !excused && !heard;
        }
    }

    public boolean isOpen() {
        return !held && !stopped;
    }

    static List<String> missing(List<Part> parts) {
        return parts.stream().filter(Part::isMissing).map(Part::organisation).toList();
    }
}
