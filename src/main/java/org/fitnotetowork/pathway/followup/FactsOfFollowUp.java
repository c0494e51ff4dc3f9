package org.fitnotetowork.pathway.followup;

import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What decision tables learn about work that lasts or does not. */
@Component
@Order(30)
class FactsOfFollowUp implements CaseFacts {

    private final FollowingUp followUp;
    private final Relapses relapses;

    FactsOfFollowUp(FollowingUp followUp, Relapses relapses) {
        this.followUp = followUp;
        this.relapses = relapses;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        var facts = new HashMap<String, Object>();
        facts.put("inFollowUp", followUp.current(caseReference).isPresent());
        facts.put("relapseEvent", relapses.latest(caseReference).map(Enum::name).orElse(null));
        facts.put("relapsesInHalfAYear", relapses.inHalfAYear(caseReference));
        return facts;
    }
}
