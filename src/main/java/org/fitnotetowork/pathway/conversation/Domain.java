package org.fitnotetowork.pathway.conversation;

/** The parts of life in which a need can stand in the way of work (domain F2). */
public enum Domain {

    MENTAL_HEALTH("Mental health", Kind.CLINICAL), PHYSICAL_HEALTH("Muscles, joints, physical health", Kind.CLINICAL), PAIN_FATIGUE("Pain and fatigue", Kind.CLINICAL),
    LONG_TERM_CONDITION("Long-term condition", Kind.CLINICAL), SUBSTANCE_USE("Alcohol and drugs", Kind.CLINICAL), DEBT_MONEY("Debt and money", Kind.MONEY_AND_HOME),
    BENEFITS("Benefits", Kind.MONEY_AND_HOME), HOUSING("Housing", Kind.MONEY_AND_HOME), FAMILY_CARING("Family and caring", Kind.LIFE),
    RELATIONSHIP_DOMESTIC_ABUSE("Safety at home", Kind.LIFE), SKILLS_TRAINING("Skills and training", Kind.WORK), TRANSPORT("Transport", Kind.LIFE),
    JOB_SEARCH_CV("Looking for a job", Kind.WORK), WORKPLACE_ADJUSTMENT("Changes at work", Kind.WORK), WORKPLACE_CONFLICT("Conflict at work", Kind.WORK),
    DIGITAL("Computers and internet", Kind.LIFE), LANGUAGE("Language", Kind.LIFE), ISOLATION("Loneliness", Kind.LIFE), LEGAL_IMMIGRATION("Legal and immigration matters", Kind.LIFE);

    enum Kind { CLINICAL, WORK, MONEY_AND_HOME, LIFE }

    private final String words;
    private final Kind kind;

    Domain(String words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    Kind kind() {
        return kind;
    }
}
