package org.fitnotetowork.pathway.employer;

import java.util.Set;
import org.fitnotetowork.platform.disclosure.Item;

/**
 * What the person wants about contact with the employer.
 *
 * @param employerName null where nobody is to be contacted, or the person leads and did not say
 * @param mayTell      what we may tell the employer; empty unless the person ticked it
 */
public record Contact(Route route, String employerName, String employerContact, String sizeBand, DisabilityConfident disabilityConfident, Set<Topic> mayTell) {

    public enum Route { ADVISER_CONTACTS, PERSON_LEADS, NOT_NOW }

    /** What the person may let us tell, as the rows of the who-sees-what matrix that it means. */
    public enum Topic {

        ADJUSTMENTS(Item.ADJUSTMENTS, "Changes at work that would help"), SCHEDULE(Item.APPOINTMENTS, "Dates and hours of the return"),
        TAKES_PART(Item.PARTICIPANT, "That the person gets support from us");

        private final Item item;
        private final String words;

        Topic(Item item, String words) {
            this.item = item;
            this.words = words;
        }

        String words() {
            return words;
        }

        Item item() {
            return item;
        }
    }

    public Contact {
        mayTell = Set.copyOf(mayTell);
    }
}
