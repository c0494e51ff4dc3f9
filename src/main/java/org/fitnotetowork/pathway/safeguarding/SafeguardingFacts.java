package org.fitnotetowork.pathway.safeguarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What concerns bring to the door: the oldest one that waits in each organisation, for its lead; how to contact safely, for everybody who contacts. */
@Component
class SafeguardingFacts implements InformationOwner {

    private static final String CONCERN = "concernText";
    private static final String SAFE_CONTACT = "safeContact";

    private final RaisingConcerns concerns;
    private final JdbcClient sql;

    SafeguardingFacts(RaisingConcerns concerns, JdbcClient sql) {
        this.concerns = concerns;
        this.sql = sql;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var facts = new ArrayList<Fact>();
        if (keys.contains(CONCERN)) {
            var oldest = new HashMap<String, Concern>();
            concerns.waiting(caseReferences).forEach(concern -> oldest.putIfAbsent(concern.caseReference() + concern.organisation(), concern));
            oldest.values().forEach(concern -> facts.add(new Fact(concern.caseReference(), CONCERN, Item.SAFEGUARDING,
                    "About " + concern.kind().words() + ", raised on " + concern.raisedOn() + ":\n" + concern.what(), concern.organisation())));
        }
        if (keys.contains(SAFE_CONTACT)) {
            facts.addAll(sql.sql("select distinct on (case_reference) * from safeguarding.concern where case_reference = any(?) and safe_contact is not null order by case_reference, id desc")
                    .param(caseReferences.toArray(String[]::new))
                    .query((row, index) -> new Fact(row.getString("case_reference"), SAFE_CONTACT, Item.SAFE_CONTACT, row.getString("safe_contact"), row.getString("organisation"))).list());
        }
        return facts;
    }
}
