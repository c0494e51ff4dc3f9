package org.fitnotetowork.pathway.casefile;

import java.util.Collection;
import java.util.List;
import org.fitnotetowork.platform.disclosure.CaseParties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the door who takes part in a case at this moment. */
@Component
class PresentParties implements CaseParties {

    private final JdbcClient jdbc;

    PresentParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Party> presentParties(Collection<String> caseReferences) {
        return jdbc.sql("select case_reference, organisation, referrer from casefile.party where case_reference = any(:references) and left_at is null")
                .param("references", caseReferences.toArray(String[]::new)).query(Party.class).list();
    }
}
