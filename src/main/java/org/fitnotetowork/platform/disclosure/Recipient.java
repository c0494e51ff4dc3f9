package org.fitnotetowork.platform.disclosure;

import org.fitnotetowork.platform.access.Role;

/** Whom information may reach: a column of the who-sees-what matrix (domain J.2). */
public enum Recipient {

    PERSON, GP, COACH, EMPLOYER_ADVISER, EMPLOYER, JCP, PARTNER, MANAGER, EVALUATOR, IT;

    static Recipient of(Role role) {
        return switch (role) {
            case GP -> GP;
            case COACH -> COACH;
            case EMPLOYER_ADVISER -> EMPLOYER_ADVISER;
            case PARTNER -> PARTNER;
            case MANAGER -> MANAGER;
            // None of them reads a case.
            case NATIONAL_LEAD, DESIGNER, ADMIN -> IT;
        };
    }
}
