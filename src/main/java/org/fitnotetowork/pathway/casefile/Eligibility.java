package org.fitnotetowork.pathway.casefile;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.area.AreaValues;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.Places;
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
    private final PlacesOfPeople places;
    private final Decisions decisions;

    Eligibility(CaseFiles files, StoredAnswers answers, Areas areas, PlacesOfPeople places, Decisions decisions) {
        this.files = files;
        this.answers = answers;
        this.areas = areas;
        this.places = places;
        this.decisions = decisions;
    }

    /** By what the area had set on the day of the referral: a rule that changes while somebody waits does not change the answer they had. */
    Answer of(String caseReference) {
        var file = files.get(caseReference);
        var area = areas.on(file.area(), file.openedOn());
        var row = decisions.ask("eligibility", Map.of(
                "age", files.dateOfBirth(caseReference).plusYears(area.youngest()).isAfter(file.openedOn()) ? "TOO_YOUNG" : "IN_RANGE",
                "rightToWork", said(caseReference, "rightToWork"),
                "belongsHere", belongsHere(file, area),
                "healthAffectsWork", said(caseReference, "healthAffectsWork"),
                "monthsBeyondLimit", isBeyondLimit(area, caseReference),
                "otherSupport", otherSupport(area, caseReference))).get(0);
        return new Answer((String) row.get("result"), (String) row.get("why"));
    }

    /** The coach's word first. Otherwise one boundary that the area goes by is enough to belong, and only all of them, all known, are enough not to. */
    private String belongsHere(CaseFile file, AreaValues area) {
        var said = said(file.reference(), "belongsHere");
        if (!said.equals(NOT_ASKED)) {
            return said;
        }
        var here = places.of(file.reference(), file.openedOn());
        var lies = area.belongsBy().stream().map(basis -> here.lies(basis, Set.of(file.area()))).collect(Collectors.toSet());
        return lies.contains(Places.Lies.INSIDE) ? "YES" : lies.equals(Set.of(Places.Lies.OUTSIDE)) ? "NO" : NOT_ASKED;
    }

    private boolean isBeyondLimit(AreaValues area, String caseReference) {
        var months = files.workStatus(caseReference).map(WorkStatus::valueOf).map(WorkStatus::monthsOutOfWork).orElse(0);
        return area.longestOutOfWorkMonths() != null && months >= area.longestOutOfWorkMonths();
    }

    private String otherSupport(AreaValues area, String caseReference) {
        if (said(caseReference, "namedAdviser").equals("YES")) {
            return "NAMED_ADVISER";
        }
        return !area.complexNeeds() && said(caseReference, "complexNeeds").equals("YES") ? "BEYOND_LOCAL" : "NONE";
    }

    private String said(String caseReference, String field) {
        return answers.latest(caseReference, field).map(answer -> String.valueOf(answer.value())).orElse(NOT_ASKED);
    }
}
