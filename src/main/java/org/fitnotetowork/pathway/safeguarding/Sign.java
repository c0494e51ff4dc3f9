package org.fitnotetowork.pathway.safeguarding;

/**
 * Something that was noticed, seen, heard or answered.
 *
 * @param score what a questionnaire came to; null for everything else
 */
public record Sign(Kind kind, Integer score) {

    public enum Kind {

        IMMEDIATE_DANGER("in immediate danger, has a plan, or has taken an overdose"),
        ACTIVE_THOUGHTS("thinks of ending their life"),
        SELF_HARM_ITEM("answered the question about being better off dead or hurting themselves"),
        COACH_CONCERN("worries whoever speaks with them, or is in distress"),
        MOOD_SCORE("answered the mood questionnaire in a way that a clinician should see"),
        RED_FLAG_SYMPTOM("has a symptom that a clinician should see today"),
        DOMESTIC_ABUSE("may not be safe at home"),
        ADULT_AT_RISK("is an adult who may be abused or neglected"),
        CHILD_AT_RISK("a child may not be safe"),
        THREAT_TO_OTHERS("may hurt somebody else"),
        UNSAFE_WORK("does work that is not safe for them or others now"),
        DESTITUTION("may lose their home, or has no food or heating, within a week");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Sign of(Kind kind) {
        return new Sign(kind, null);
    }
}
