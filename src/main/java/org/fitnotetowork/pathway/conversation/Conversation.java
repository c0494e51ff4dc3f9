package org.fitnotetowork.pathway.conversation;

import java.util.List;

/** What was said, as far as the person wished to say it and to have it written down; null where a question was left out. */
public record Conversation(String strengths, String whatMatters, String ownSummary, String jobTitle, String employerName, String workStory, String goodWork,
                           String effectsOnWork, String obstacles, Integer importance, Integer readiness, String benefitsWords,
                           String housingWords, List<Need> needs) {

    public Conversation {
        needs = List.copyOf(needs);
    }
}
