package org.fitnotetowork.pathway.casefile;

import java.util.Arrays;

/** What became of a case, in a sentence for whoever sent the person. The codes are those of the journey's end events; a designer may add others. */
enum CaseOutcome {

    IN_WORK_SUSTAINED("The person is in work, and the work has lasted."),
    GOAL_MET("The person has reached the goal of their plan for work."),
    SUPPORT_ENDED("Support has ended in agreement with the person."),
    DECLINED("The person did not want support at this time. They can ask for it again whenever they like."),
    NO_CONTACT("The team did not reach the person. They can ask for support again whenever they like."),
    UNKNOWN_BY_CHOICE("Support has ended. The person can ask for it again whenever they like."),
    WITHDREW("The person decided to stop. They can ask for support again whenever they like."),
    MOVED_AWAY("The person has moved. The team of the new area offers them support there."),
    DECEASED("The person has died.");

    private final String sentence;

    CaseOutcome(String sentence) {
        this.sentence = sentence;
    }

    static String sentence(String outcome) {
        return Arrays.stream(values()).filter(known -> known.name().equals(outcome)).map(known -> known.sentence).findFirst().orElse("Support has ended.");
    }
}
