package org.fitnotetowork.platform.disclosure;

import java.util.Locale;

/** A kind of information, a row of the who-sees-what matrix (domain J.2). Every form field and every fact has one. */
public enum Item {

    PARTICIPANT, DIAGNOSIS, FIT_NOTE_ADVICE, FUNCTIONAL_EFFECTS, ADJUSTMENTS, APPOINTMENTS, ATTENDANCE, CLINICAL_SCORES, COACH_NOTES, ACTION_PLAN,
    SAFEGUARDING, CLINICAL_RISK, SAFE_CONTACT, BENEFITS_DEBTS, HOUSING, PROTECTED_CHARACTERISTICS, WORK_OUTCOME, CONSENT;

    /** The name in models, forms and tables: {@code fit-note-advice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The item of this code; throws {@link IllegalArgumentException} where the matrix has no such row. */
    public static Item of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
