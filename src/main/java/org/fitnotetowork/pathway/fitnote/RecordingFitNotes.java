package org.fitnotetowork.pathway.fitnote;

import java.sql.Timestamp;
import java.time.Clock;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.ComingBack;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.pathway.casefile.WayIn;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records statements that have passed {@link CheckingFitNotes}. */
@Service
@Transactional
public class RecordingFitNotes {

    private final JdbcClient jdbc;
    private final FitNotes notes;
    private final FirstDaysOff firstDaysOff;
    private final CaseFiles files;
    private final ComingBack comingBack;
    private final Organisations organisations;
    private final Clock clock;

    RecordingFitNotes(JdbcClient jdbc, FitNotes notes, FirstDaysOff firstDaysOff, CaseFiles files, ComingBack comingBack, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.firstDaysOff = firstDaysOff;
        this.files = files;
        this.comingBack = comingBack;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Records the statement in the person's open case, or opens one; returns the case reference. */
    public String record(Statement statement, Support support, String organisation, String by) {
        var reference = caseFor(statement, organisation, by);
        if (statement.patient().phone() != null) {
            files.updateContact(reference, statement.patient().phone(), by);
        }
        files.recordWorkStatus(reference, support.workStatus(), organisation, by);
        var number = store(statement, support, reference, organisation, by);
        firstDaysOff.record(reference, statement.firstDayOff(), organisation, by);
        supersede(number, patient(statement), by);
        return reference;
    }

    /** Records that a copy of one of the person's notes was issued: no new case, no other date. Returns the case reference of the original. */
    public String recordCopy(Statement copy, String original, String organisation, String by) {
        var note = notes.find(patient(copy), original).orElseThrow(() -> new IllegalArgumentException("a copy of nothing (FITNOTE_ORIGINAL_MISSING)"));
        jdbc.sql("insert into fitnote.copy (original, case_reference, statement_on, organisation, recorded_at, recorded_by) values (:original, :reference, :statementOn, :organisation, :now, :by)")
                .param("original", note.number()).param("reference", note.caseReference()).param("statementOn", copy.statementOn())
                .param("organisation", organisation).param("now", now()).param("by", by).update();
        return note.caseReference();
    }

    /** A case that waits for a team elsewhere stays with that area; what counts is where the person is now. */
    private String caseFor(Statement statement, String organisation, String by) {
        var area = organisations.get(organisation).area();
        var reference = files.openCaseOf(statement.patient().nhsNumber(), statement.patient().dateOfBirth()).filter(file -> file.isLed() || file.area().equals(area))
                .map(CaseFile::reference).orElseGet(() -> comingBack.caseFor(statement.patient(), area, organisation, true, WayIn.FIT_NOTE.name(), by));
        files.join(reference, organisation, true, by);
        return reference;
    }

    private String store(Statement statement, Support support, String reference, String organisation, String by) {
        var number = reference + "-N" + (1 + jdbc.sql("select count(*) from fitnote.fit_note where case_reference = :reference").param("reference", reference).query(Integer.class).single());
        jdbc.sql("""
                insert into fitnote.fit_note (number, case_reference, nhs_number, assessed_on, assessment_basis, report_author, report_date, condition, advice, adjustments, comments,
                    period_type, first_day, last_day, reassess, six_months, backdate_basis, statement_on, issuer_name, issuer_profession, issuer_registration,
                    offer, offer_reason, organisation, recorded_at, recorded_by)
                values (:number, :reference, :nhsNumber, :assessedOn, :basis, :reportAuthor, :reportDate, :condition, :advice, :adjustments, :comments,
                    :periodType, :firstDay, :lastDay, :reassess, :sixMonths, :backdateBasis, :statementOn, :issuerName, :profession, :registration,
                    :offer, :offerReason, :organisation, :now, :by)""")
                .param("number", number).param("reference", reference).param("nhsNumber", patient(statement).digits())
                .param("assessedOn", statement.assessment().on()).param("basis", statement.assessment().basis())
                .param("reportAuthor", statement.assessment().reportAuthor()).param("reportDate", statement.assessment().reportDate())
                .param("condition", statement.condition()).param("advice", statement.advice().name())
                .param("adjustments", statement.adjustments().stream().sorted().map(Adjustment::name).toArray(String[]::new)).param("comments", statement.comments())
                .param("periodType", statement.periodType().name()).param("firstDay", statement.period().firstDay()).param("lastDay", statement.period().lastDay())
                .param("reassess", statement.reassess()).param("sixMonths", statement.sixMonths()).param("backdateBasis", statement.backdateBasis())
                .param("statementOn", statement.statementOn()).param("issuerName", statement.certifier().name())
                .param("profession", statement.certifier().profession().name())
                .param("registration", RegistrationNumber.of(statement.certifier().profession(), statement.certifier().registration()).orElseThrow().number())
                .param("offer", support.offer()).param("offerReason", support.reason()).param("organisation", organisation).param("now", now()).param("by", by).update();
        return number;
    }

    /** Of notes for the same days the newer prevails, even where the older one is recorded later. */
    private void supersede(String recorded, NhsNumber person, String by) {
        var all = notes.of(person);
        var note = all.stream().filter(one -> one.number().equals(recorded)).findFirst().orElseThrow();
        all.stream().filter(other -> !other.number().equals(recorded) && !other.superseded() && other.period().overlaps(note.period())).forEach(other -> {
            var older = FitNote.BY_WEIGHT.compare(other, note) <= 0 ? other : note;
            jdbc.sql("update fitnote.fit_note set superseded_at = :now, superseded_by = :by, superseded_with = :newer where number = :older and superseded_at is null")
                    .param("now", now()).param("by", by).param("newer", older == other ? note.number() : other.number()).param("older", older.number()).update();
        });
    }

    private static NhsNumber patient(Statement statement) {
        return NhsNumber.of(statement.patient().nhsNumber()).orElseThrow(() -> new IllegalArgumentException("no NHS number (NHS_NUMBER_INVALID)"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
