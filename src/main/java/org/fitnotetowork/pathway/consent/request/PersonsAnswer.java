package org.fitnotetowork.pathway.consent.request;

/** What the person said when they were asked. */
public record PersonsAnswer(Said said, String words) {

    public enum Said {

        YES("The person agrees."), NO("The person does not agree."), NOT_REACHED("The person could not be reached.");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
