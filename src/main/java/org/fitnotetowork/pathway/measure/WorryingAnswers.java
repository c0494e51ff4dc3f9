package org.fitnotetowork.pathway.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.safeguarding.Sign;

/** What in a questionnaire the table {@code risk-escalation} is asked about. Which numbers worry us, that table says; a number that does not is no all-clear. */
final class WorryingAnswers {

    private static final String BETTER_OFF_DEAD = "phq9Item9";

    private WorryingAnswers() {
    }

    static List<Sign> of(Map<String, Integer> answers, List<Score> scores) {
        var signs = new ArrayList<Sign>();
        // The answer counts by itself, however many of the others were skipped.
        if (answers.containsKey(BETTER_OFF_DEAD)) {
            signs.add(new Sign(Sign.Kind.SELF_HARM_ITEM, answers.get(BETTER_OFF_DEAD)));
        }
        scores.stream().filter(score -> score.scale().equals(Instrument.PHQ9.name())).forEach(score -> signs.add(new Sign(Sign.Kind.MOOD_SCORE, score.value())));
        return signs;
    }
}
