package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Works out what the tables {@code fit-note-*} ask about: facts only, no rule. */
final class QuestionsToTables {

    private static final LocalDate FORM_WITHOUT_INK = LocalDate.of(2022, 4, 6);
    /** Ten digits and more (NHS and phone numbers), an e-mail address, or a title before a name. */
    private static final Pattern IDENTIFIER = Pattern.compile("(\\d[ -]?){10,}|\\S@\\S|\\b(Mr|Mrs|Ms|Miss|Dr|Prof)\\.?\\s+\\p{Lu}");
    private static final Pattern TITLE = Pattern.compile("^(mr|mrs|ms|miss|dr|doctor|prof|professor|nurse)\\.?\\s+");

    private QuestionsToTables() {
    }

    static Map<String, Object> of(Statement statement, CheckedAgainst known) {
        var facts = new HashMap<String, Object>();
        certifier(statement, facts);
        advice(statement, facts);
        dates(statement, known, facts);
        length(statement, known, facts);
        history(statement, known, facts);
        return facts;
    }

    private static void certifier(Statement statement, Map<String, Object> facts) {
        facts.put("profession", statement.certifier().profession() == null ? null : statement.certifier().profession().name());
        facts.put("issuerNamed", statement.certifier().name() != null);
        // We know a patient and an issuer by name alone; two people of one name add a second first name.
        facts.put("issuerIsPatient", statement.certifier().name() != null && plain(statement.certifier().name()).equals(plain(statement.patient().name())));
        facts.put("formVersion", statement.statementOn().isBefore(FORM_WITHOUT_INK) ? "MED3_2017" : "MED3_2022");
        facts.put("signedInInk", null);
    }

    private static void advice(Statement statement, Map<String, Object> facts) {
        facts.put("advice", statement.advice().name());
        facts.put("adjustments", statement.adjustments().size());
        facts.put("commentsGiven", statement.comments() != null);
        facts.put("conditionGiven", statement.condition() != null);
        facts.put("commentsRevealIdentifiers", statement.comments() != null && IDENTIFIER.matcher(statement.comments()).find());
        facts.put("reportUnnamed", statement.assessment().restsOnUnnamedReport());
    }

    private static void dates(Statement statement, CheckedAgainst known, Map<String, Object> facts) {
        facts.put("assessedOn", midnight(statement.assessment().on()));
        facts.put("statementOn", midnight(statement.statementOn()));
        facts.put("firstDay", midnight(statement.firstDay()));
        facts.put("lastDay", midnight(statement.lastDay()));
        facts.put("periodType", statement.periodType().name());
        facts.put("backdateBasis", statement.backdateBasis());
        facts.put("today", midnight(known.today()));
        facts.put("daysSinceStatement", (int) ChronoUnit.DAYS.between(statement.statementOn(), known.today()));
        facts.put("days", statement.firstDay() == null || statement.lastDay() == null ? null : (int) ChronoUnit.DAYS.between(statement.firstDay(), statement.lastDay()) + 1);
        facts.put("previousNoteEndsOn", statement.firstDay() == null ? null : midnight(certifiedUntil(statement.firstDay().minusDays(1), known.earlier())));
        facts.put("spellStartsOn", statement.hasPeriod() ? midnight(episode(statement, known).firstDay()) : midnight(statement.firstDay()));
    }

    private static void length(Statement statement, CheckedAgainst known, Map<String, Object> facts) {
        facts.put("sixMonths", statement.sixMonths());
        facts.put("reassess", statement.reassess());
        facts.put("cappedOn", midnight(threeMonthsFrom(statement)));
        facts.put("incapacityDays", statement.hasPeriod() ? daysOffBefore(statement, known) : 0);
    }

    private static void history(Statement statement, CheckedAgainst known, Map<String, Object> facts) {
        facts.put("age", statement.patient().ageOn(known.today()));
        facts.put("pensionAge", known.area().pensionAge());
        facts.put("overlap", known.copyOf() == null && statement.hasPeriod() ? overlap(statement, known) : "NONE");
        facts.put("duplicateOfNothing", known.copyOf() != null && !known.copyKnown());
        facts.put("afterProgrammeEnds", statement.lastDay() != null && statement.lastDay().isAfter(known.area().programmeEndsOn()));
        facts.put("recordedAtWork", statement.advice() == Advice.NOT_FIT && known.atWork());
    }

    /** The last day that three months allow. They count from the assessment, or from the first day where that is later (domain C3, note). */
    static LocalDate threeMonthsFrom(Statement statement) {
        var assessed = statement.assessment().on();
        return (statement.firstDay() == null || statement.firstDay().isBefore(assessed) ? assessed : statement.firstDay()).plusMonths(3);
    }

    /** The last day up to {@code day} that a note covers; null where none does. */
    private static LocalDate certifiedUntil(LocalDate day, List<FitNote> notes) {
        return notes.stream().filter(note -> !note.period().firstDay().isAfter(day))
                .map(note -> note.covers(day) ? day : note.period().lastDay()).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Episode episode(Statement statement, CheckedAgainst known) {
        return Episode.around(statement.period(), known.timeOff());
    }

    /** Days off in the same episode up to the day of the statement, without the statement, which cannot prove what it says. */
    private static int daysOffBefore(Statement statement, CheckedAgainst known) {
        var others = known.timeOff().stream().filter(episode(statement, known).periods()::contains)
                .sorted(Comparator.comparing(DateRange::firstDay)).toList();
        return new Episode(others).days(statement.statementOn());
    }

    private static String overlap(Statement statement, CheckedAgainst known) {
        var overlapping = known.earlier().stream().filter(note -> !note.superseded() && note.period().overlaps(statement.period())).toList();
        if (overlapping.isEmpty()) {
            return "NONE";
        }
        return overlapping.stream().allMatch(note -> note.advice() == statement.advice()) ? "SAME_ADVICE" : "OTHER_ADVICE";
    }

    private static String plain(String name) {
        return TITLE.matcher(name.strip().toLowerCase(Locale.UK)).replaceFirst("").replaceAll("[^\\p{L}]", "");
    }

    /** Tables take a date as the moment at which it begins where the engine runs; their type "date" knows no LocalDate. */
    private static Date midnight(LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
