package org.fitnotetowork.pathway.fitnote.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.casefile.NewPerson;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.consent.Sharing;
import org.fitnotetowork.pathway.fitnote.Adjustment;
import org.fitnotetowork.pathway.fitnote.Advice;
import org.fitnotetowork.pathway.fitnote.Assessment;
import org.fitnotetowork.pathway.fitnote.Certifier;
import org.fitnotetowork.pathway.fitnote.CheckingFitNotes;
import org.fitnotetowork.pathway.fitnote.PeriodType;
import org.fitnotetowork.pathway.fitnote.Profession;
import org.fitnotetowork.pathway.fitnote.RecordingFitNotes;
import org.fitnotetowork.pathway.fitnote.Statement;
import org.fitnotetowork.pathway.fitnote.Support;
import org.fitnotetowork.platform.access.Staff;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record fit note" in fit-note-review: reads the form, has it checked, has it recorded. */
@Component
class RecordFitNote implements TaskAnswers {

    private final CheckingFitNotes checking;
    private final RecordingFitNotes recording;
    private final RecordingConsent consent;
    private final Staff staff;
    private final Clock clock;

    RecordFitNote(CheckingFitNotes checking, RecordingFitNotes recording, RecordingConsent consent, Staff staff, Clock clock) {
        this.checking = checking;
        this.recording = recording;
        this.consent = consent;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-fit-note";
    }

    /** Whether somebody needs to see the person today stays with the case file's answers, where the ways in without a note put it too. */
    @Override
    public Set<String> fields() {
        return Set.of("personName", "nhsNumber", "dateOfBirth", "assessedOn", "assessmentBasis", "reportAuthor", "reportDate", "condition", "advice", "adjustments", "comments",
                "periodType", "firstDay", "lastDay", "durationWeeks", "reassess", "sixMonths", "backdateBasis", "firstDayOff", "statementOn", "duplicateOf", "issuerName", "issuerProfession",
                "issuerNumber", "offer", "offerReason", "workStatus", "contactPhone", "shareCondition");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var today = LocalDate.now(clock).toString();
        var defaults = new HashMap<String, Object>(Map.of("issuerName", task.person().name(), "assessedOn", today, "statementOn", today));
        staff.registration(task.person().id()).ifPresent(number -> defaults.put("issuerNumber", number));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var statement = statement(answers);
        var copyOf = answers.text("duplicateOf");
        answers.settle(checking.check(statement, copyOf, task.organisation()));
        var by = task.person().id();
        if (copyOf != null) {
            return new Outcome(recording.recordCopy(statement, copyOf, task.organisation(), by), Map.of());
        }
        var reference = recording.record(statement, new Support(answers.text("offer"), answers.text("offerReason"), answers.text("workStatus")), task.organisation(), by);
        if (answers.ticked("shareCondition")) {
            consent.share(reference, Sharing.CONDITION_WITH_COACH.recipient(), Sharing.CONDITION_WITH_COACH.items(), "SPOKEN", by);
        }
        return new Outcome(reference, Map.of());
    }

    private static Statement statement(Answers answers) {
        var assessment = new Assessment(answers.date("assessedOn"), answers.text("assessmentBasis"), answers.text("reportAuthor"), answers.date("reportDate"));
        var type = PeriodType.valueOf(answers.text("periodType"));
        return new Statement(new NewPerson(answers.text("personName"), answers.text("nhsNumber"), answers.date("dateOfBirth"), answers.text("contactPhone")), assessment,
                answers.text("condition"), Advice.valueOf(answers.text("advice")), answers.choices("adjustments").stream().map(Adjustment::valueOf).collect(Collectors.toSet()),
                answers.text("comments"), type, firstDay(type, answers, assessment), lastDay(type, answers, assessment), answers.text("reassess"), answers.ticked("sixMonths"),
                answers.text("backdateBasis"), answers.date("statementOn"),
                new Certifier(answers.text("issuerName"), Optional.ofNullable(answers.text("issuerProfession")).map(Profession::valueOf).orElse(null), answers.text("issuerNumber")), answers.date("firstDayOff"));
    }

    /** Weeks count from the assessment; so does a note without an end that names no first day. */
    private static LocalDate firstDay(PeriodType type, Answers answers, Assessment assessment) {
        var given = answers.date("firstDay");
        return switch (type) {
            case DATE_RANGE -> given;
            case DURATION -> answers.number("durationWeeks") == null ? null : assessment.on();
            case INDEFINITE -> given == null ? assessment.on() : given;
        };
    }

    private static LocalDate lastDay(PeriodType type, Answers answers, Assessment assessment) {
        var weeks = answers.number("durationWeeks");
        return switch (type) {
            case DATE_RANGE -> answers.date("lastDay");
            case DURATION -> weeks == null ? null : assessment.on().plusWeeks(weeks).minusDays(1);
            case INDEFINITE -> null;
        };
    }
}
