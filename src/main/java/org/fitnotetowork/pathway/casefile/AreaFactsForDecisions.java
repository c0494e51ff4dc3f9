package org.fitnotetowork.pathway.casefile;

import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What decision tables learn of the values of the case's area, each of the day that its rule fixes. */
@Component
@Order(CaseFactsForDecisions.FIRST)
class AreaFactsForDecisions implements CaseFacts {

    private final CaseFiles files;
    private final TimingSupport timing;
    private final Areas areas;

    AreaFactsForDecisions(CaseFiles files, TimingSupport timing, Areas areas) {
        this.files = files;
        this.timing = timing;
        this.areas = areas;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        var file = files.get(caseReference);
        var facts = new HashMap<String, Object>();
        facts.put("directStart", areas.on(file.area(), file.openedOn()).directStart());
        facts.put("wayIn", files.wayIn(caseReference).name());
        timing.running(caseReference).map(timing::values).ifPresent(values -> {
            facts.put("weeksHere", values.supportWeeks());
            facts.put("weeksSeekingWork", values.supportWeeksSeekingWork());
        });
        return facts;
    }
}
