package org.fitnotetowork.pathway.fitnote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.taskform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a statement before it is recorded: the numbers in it by their own rules, everything else by the tables that a designer keeps. */
@Service
public class CheckingFitNotes {

    private static final List<String> OF_A_STATEMENT = List.of("fit-note-certifier", "fit-note-advice", "fit-note-dates", "fit-note-length", "fit-note-history");
    /** A copy repeats what was checked when the original was issued. */
    private static final List<String> OF_A_COPY = List.of("fit-note-certifier", "fit-note-history");

    private final FitNotes notes;
    private final FirstDaysOff firstDaysOff;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;

    CheckingFitNotes(FitNotes notes, FirstDaysOff firstDaysOff, CaseFiles files, Decisions decisions, Organisations organisations, Areas areas, Clock clock) {
        this.notes = notes;
        this.firstDaysOff = firstDaysOff;
        this.files = files;
        this.decisions = decisions;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What is wrong with the statement or needs a second look; empty where nothing is.
     *
     * @param copyOf number of the statement that it copies, as written; null for a statement of its own
     */
    @Transactional(readOnly = true)
    public List<Problem> check(Statement statement, String copyOf, String organisation) {
        var problems = new ArrayList<Problem>(numbers(statement));
        var known = known(statement, copyOf, organisation);
        firstDaysOff.check(statement.firstDayOff(), statement.firstDay(), known.earlier().stream().map(FitNote::period).toList()).ifPresent(problems::add);
        var facts = QuestionsToTables.of(statement, known);
        for (var table : copyOf == null ? OF_A_STATEMENT : OF_A_COPY) {
            decisions.ask(table, facts).forEach(row -> problems.add(problem(row, statement.periodType())));
        }
        return problems;
    }

    private CheckedAgainst known(Statement statement, String copyOf, String organisation) {
        var person = NhsNumber.of(statement.patient().nhsNumber());
        var atWork = statement.hasPeriod() && files.openCaseOf(statement.patient().nhsNumber(), statement.patient().dateOfBirth())
                .filter(file -> files.wasAtWork(file.reference(), statement.firstDay(), statement.lastDay())).isPresent();
        var today = LocalDate.now(clock);
        var earlier = person.map(notes::of).orElse(List.of());
        return new CheckedAgainst(today, areas.on(organisations.get(organisation).area(), today), earlier, timeOff(statement, earlier), atWork, copyOf,
                copyOf != null && person.flatMap(number -> notes.find(number, copyOf)).isPresent());
    }

    /** What was off before, with the days that the person says lie before this statement. */
    private List<DateRange> timeOff(Statement statement, List<FitNote> earlier) {
        var before = firstDaysOff.timeOff(earlier);
        if (statement.firstDayOff() == null || !statement.hasPeriod()) {
            return before;
        }
        before.add(statement.period());
        var off = SelfCertified.with(before, List.of(statement.firstDayOff()));
        off.remove(statement.period());
        return off;
    }

    private static List<Problem> numbers(Statement statement) {
        var problems = new ArrayList<Problem>();
        if (NhsNumber.of(statement.patient().nhsNumber()).isEmpty()) {
            problems.add(Problem.refuse("nhsNumber", "D1", "Compare the NHS number with the record: one of its digits is wrong."));
        }
        var profession = statement.certifier().profession();
        if (profession != null && RegistrationNumber.of(profession, statement.certifier().registration()).isEmpty()) {
            problems.add(Problem.refuse("issuerNumber", "V01b", "Give " + profession.numberInWords() + ", or correct the profession."));
        }
        return problems;
    }

    private static Problem problem(Map<String, Object> row, PeriodType periodType) {
        var field = (String) row.get("field");
        // Where weeks were given, the form shows no last day to correct.
        var shown = periodType == PeriodType.DURATION && ("lastDay".equals(field) || "firstDay".equals(field)) ? "durationWeeks" : field;
        var severity = "E".equals(row.get("severity")) ? Problem.Severity.REFUSE : Problem.Severity.CONFIRM;
        return new Problem(shown, (String) row.get("rule"), severity, (String) row.get("message"));
    }
}
