package org.fitnotetowork.pathway.measure;

import static org.fitnotetowork.pathway.measure.Scale.Better.HIGHER;
import static org.fitnotetowork.pathway.measure.Scale.Better.LOWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questionnaires whose words may be shipped. Questions stand in the form {@code ask-questionnaire}; scores, bands and missing answers as in domain F5, change as
 * in domain I.6. Others need a licence first.
 */
public enum Instrument {

    PHQ9("Mood in the last two weeks (PHQ-9)", "en-GB-1", true, 0, 3, List.of(
            new Scale("PHQ9", "Mood (PHQ-9, 0 to 27)", numbered("phq9Item", 1, 9), 1, LOWER, 6,
                    List.of(new Band(0, "minimal"), new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "moderately severe"), new Band(20, "severe"))))),
    GAD7("Worry in the last two weeks (GAD-7)", "en-GB-1", true, 0, 3, List.of(
            new Scale("GAD7", "Worry (GAD-7, 0 to 21)", numbered("gad7Item", 1, 7), 1, LOWER, 4,
                    List.of(new Band(0, "minimal"), new Band(5, "mild"), new Band(10, "moderate"), new Band(15, "severe"))))),
    PHQ4("Mood and worry, short (PHQ-4)", "en-GB-1", true, 0, 3, List.of(
            new Scale("PHQ4", "Mood and worry (PHQ-4, 0 to 12)", numbered("phq4Item", 1, 4), 0, LOWER, null,
                    List.of(new Band(0, "none"), new Band(3, "mild"), new Band(6, "moderate"), new Band(9, "severe"))),
            new Scale("GAD2", "Worry, first two questions (0 to 6)", numbered("phq4Item", 1, 2), 0, LOWER, null, List.of(new Band(0, "below 3"), new Band(3, "offer the full questionnaire"))),
            new Scale("PHQ2", "Mood, last two questions (0 to 6)", numbered("phq4Item", 3, 4), 0, LOWER, null, List.of(new Band(0, "below 3"), new Band(3, "offer the full questionnaire"))))),
    /** Four numbers that are never added up. */
    ONS4("Well-being (ONS4)", "en-GB-1", false, 0, 10, List.of(
            wellBeing("ONS4_SATISFIED", "Satisfied with life", "onsSatisfied"), wellBeing("ONS4_WORTHWHILE", "Things are worthwhile", "onsWorthwhile"),
            wellBeing("ONS4_HAPPY", "Happy yesterday", "onsHappy"),
            new Scale("ONS4_ANXIOUS", "Anxious yesterday", List.of("onsAnxious"), 0, LOWER, 1,
                    List.of(new Band(0, "very low"), new Band(2, "low"), new Band(4, "medium"), new Band(6, "high"))))),
    CONFIDENCE("Confidence about work", "en-GB-1", false, 0, 10, List.of(single("CONFIDENCE", "Confidence about work (0 to 10)", "confidenceNow", HIGHER, 2))),
    GENERAL_HEALTH("Health in general", "en-GB-1", false, 1, 5, List.of(single("GENERAL_HEALTH", "Health in general (1 very good, 5 very bad)", "healthInGeneral", LOWER, null))),
    PAIN("Pain", "en-GB-1", false, 0, 10, List.of(single("PAIN", "Pain (0 to 10)", "painNow", LOWER, null))),
    DAYS_ABSENT("Days off work in the last four weeks", "en-GB-1", false, 0, 28, List.of(single("DAYS_ABSENT", "Days off work in four weeks", "daysAbsent", LOWER, null)));

    private final String title;
    private final String version;
    private final boolean clinical;
    private final int lowest;
    private final int highest;
    private final List<Scale> scales;

    Instrument(String title, String version, boolean clinical, int lowest, int highest, List<Scale> scales) {
        this.title = title;
        this.version = version;
        this.clinical = clinical;
        this.lowest = lowest;
        this.highest = highest;
        this.scales = scales;
    }

    private static List<String> numbered(String item, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> item + number).toList();
    }

    private static Scale wellBeing(String code, String words, String item) {
        return new Scale(code, words, List.of(item), 0, HIGHER, 1, List.of(new Band(0, "low"), new Band(5, "medium"), new Band(7, "high"), new Band(9, "very high")));
    }

    private static Scale single(String code, String words, String item, Scale.Better better, Integer changedFrom) {
        return new Scale(code, words, List.of(item), 0, better, changedFrom, List.of());
    }

    public String title() {
        return title;
    }

    /** Changes with the words of the questions. Answers to different versions are never compared. */
    public String version() {
        return version;
    }

    /** True where it is asked only if a clinician can be reached (domain F7). */
    public boolean isClinical() {
        return clinical;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public List<Scale> scales() {
        return scales;
    }

    public Optional<Scale> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /** The questions, each once. */
    public List<String> items() {
        return scales.stream().flatMap(scale -> scale.items().stream()).distinct().toList();
    }

    /** The numbers that can be made of these answers. Throws {@link IllegalArgumentException} for an answer that the questionnaire does not have. */
    public List<Score> score(Map<String, Integer> answers) {
        answers.forEach((item, value) -> {
            if (!items().contains(item) || value < lowest || value > highest) {
                throw new IllegalArgumentException(name() + " has no answer of this kind to " + item);
            }
        });
        return scales.stream().flatMap(scale -> scale.score(answers).stream()).toList();
    }
}
