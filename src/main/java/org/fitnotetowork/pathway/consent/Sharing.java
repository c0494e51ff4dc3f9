package org.fitnotetowork.pathway.consent;

import static org.fitnotetowork.platform.disclosure.Item.ADJUSTMENTS;
import static org.fitnotetowork.platform.disclosure.Item.APPOINTMENTS;
import static org.fitnotetowork.platform.disclosure.Item.DIAGNOSIS;
import static org.fitnotetowork.platform.disclosure.Item.FIT_NOTE_ADVICE;
import static org.fitnotetowork.platform.disclosure.Item.FUNCTIONAL_EFFECTS;
import static org.fitnotetowork.platform.disclosure.Item.PARTICIPANT;
import static org.fitnotetowork.platform.disclosure.Item.WORK_OUTCOME;

import java.util.Set;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;

/** What each box that the person can have ticked means: who may see which kinds of information. Stays inside the who-sees-what matrix (domain J.2, H.5). */
public enum Sharing {

    WITH_GP("shareWithGp", Recipient.GP, PARTICIPANT, ADJUSTMENTS, APPOINTMENTS, WORK_OUTCOME),
    WITH_PARTNERS("shareWithPartners", Recipient.PARTNER, PARTICIPANT, FIT_NOTE_ADVICE, FUNCTIONAL_EFFECTS),
    WITH_ADVISER("shareWithAdviser", Recipient.EMPLOYER_ADVISER, PARTICIPANT, FIT_NOTE_ADVICE, FUNCTIONAL_EFFECTS),
    CONDITION_WITH_COACH("shareConditionWithCoach", Recipient.COACH, DIAGNOSIS),
    CONDITION_WITH_PARTNERS("shareConditionWithPartners", Recipient.PARTNER, DIAGNOSIS);

    private final String field;
    private final Recipient recipient;
    private final Set<Item> items;

    Sharing(String field, Recipient recipient, Item... items) {
        this.field = field;
        this.recipient = recipient;
        this.items = Set.of(items);
    }

    /** The box in the form. */
    public String field() {
        return field;
    }

    public Recipient recipient() {
        return recipient;
    }

    public Set<Item> items() {
        return items;
    }
}
