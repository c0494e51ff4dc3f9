package org.fitnotetowork.pathway.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever had support before may always come back (domain I.5): soon afterwards to the same case, later to a new one that knows the last. The table {@code re-entry} says which. */
@Service
@Transactional
public class ComingBack {

    private static final String OPEN_AGAIN = "REOPEN_CASE";
    private static final String NEW_LINKED = "NEW_EPISODE_LINKED";
    private static final String CHECK_PERSON = "CHECK_PERSON";

    private record Before(String reference, String area, String reEntry) {
    }

    private final CaseFiles files;
    private final Decisions decisions;
    private final Clock clock;

    ComingBack(CaseFiles files, Decisions decisions, Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The case for somebody who has no open one; returns its reference. In another area it is always a new case. */
    public String caseFor(NewPerson person, String area, String organisation, boolean referrer, String wayIn, String by) {
        var before = before(person);
        var again = before.filter(ended -> ended.reEntry().equals(OPEN_AGAIN) && ended.area().equals(area));
        if (again.isPresent()) {
            files.reopen(again.get().reference(), by);
            files.join(again.get().reference(), organisation, referrer, by);
            return again.get().reference();
        }
        var reference = files.open(person, area, organisation, referrer, wayIn, by);
        before.filter(ended -> !ended.reEntry().equals(CHECK_PERSON)).ifPresent(ended -> files.follows(reference, ended.reference()));
        return reference;
    }

    /** True where the last case of this person in the area says that they have died: somebody makes sure who this is. */
    public boolean isRecordedAsDied(NewPerson person, String area) {
        return before(person).filter(ended -> ended.area().equals(area)).map(Before::reEntry).filter(CHECK_PERSON::equals).isPresent();
    }

    private Optional<Before> before(NewPerson person) {
        return files.lastEndedOf(person.nhsNumber(), person.dateOfBirth()).map(ended -> new Before(ended.reference(), ended.area(), reEntry(ended)));
    }

    /** How a case ended that the table does not know, such as an outcome that a designer has added, ends like the others: with a new case. */
    private String reEntry(CaseFiles.Ended ended) {
        var days = (int) ChronoUnit.DAYS.between(ended.on(), LocalDate.now(clock));
        return decisions.ask("re-entry", Map.of("lastOutcome", ended.outcome(), "daysSinceClose", days)).stream().findFirst().map(row -> (String) row.get("reEntry")).orElse(NEW_LINKED);
    }
}
