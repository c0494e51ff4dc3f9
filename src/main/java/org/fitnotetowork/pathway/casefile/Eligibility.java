package org.fitnotetowork.pathway.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code eligibility} whether support of the case's area is the right support (domain E6). What was not asked turns nobody away. */
@Component
class Eligibility {

    /** What the table answers: its result and a sentence for the coach. */
    record Answer(String result, String why) {
    }

    private static final String NOT_ASKED = "NOT_ASKED";

    private final CaseFiles files;
    private final StoredAnswers answers;
    private final Areas areas;
    private final Decisions decisions;
    private final Clock clock;

    Eligibility(CaseFiles files, StoredAnswers answers, Areas areas, Decisions decisions, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.areas = areas;
        this.decisions = decisions;
        this.clock = clock;
    }

    Answer of(String caseReference) {
        var area = areas.get(files.get(caseReference).area());
        var row = decisions.ask("eligibility", Map.of(
                "age", files.dateOfBirth(caseReference).plusYears(area.youngest()).isAfter(LocalDate.now(clock)) ? "TOO_YOUNG" : "IN_RANGE",
                "rightToWork", said(caseReference, "rightToWork"),
                "belongsHere", said(caseReference, "belongsHere"),
                "healthAffectsWork", said(caseReference, "healthAffectsWork"),
                "monthsBeyondLimit", isBeyondLimit(area, caseReference),
                "otherSupport", otherSupport(area, caseReference))).get(0);
        return new Answer((String) row.get("result"), (String) row.get("why"));
    }

    private boolean isBeyondLimit(Area area, String caseReference) {
        var months = files.workStatus(caseReference).map(WorkStatus::valueOf).map(WorkStatus::monthsOutOfWork).orElse(0);
        return area.longestOutOfWorkMonths() != null && months >= area.longestOutOfWorkMonths();
    }

    private String otherSupport(Area area, String caseReference) {
        if (said(caseReference, "namedAdviser").equals("YES")) {
            return "NAMED_ADVISER";
        }
        return !area.complexNeeds() && said(caseReference, "complexNeeds").equals("YES") ? "BEYOND_LOCAL" : "NONE";
    }

    private String said(String caseReference, String field) {
        return answers.latest(caseReference, field).map(answer -> String.valueOf(answer.value())).orElse(NOT_ASKED);
    }
}
