package org.fitnotetowork.pathway.referral;

import java.time.Instant;

/**
 * Something that happened to a referral: one change, with who, for whom, when and by which way (domain H.2, invariant 5).
 *
 * @param by           sign-in or step that did it
 * @param organisation for whom
 * @param channel      how the word came, for example PLATFORM or PHONE
 */
public record Event(Step step, Instant at, String by, Actor actor, String organisation, String channel, Told told) {

    /** By whose word. LEAD is the coach of the team that leads the case; PERSON also where a coach writes down what the person said. */
    public enum Actor { LEAD, PARTNER, PERSON, SYSTEM }
}
