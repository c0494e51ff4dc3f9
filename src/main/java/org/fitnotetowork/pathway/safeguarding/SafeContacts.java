package org.fitnotetowork.pathway.safeguarding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a machine may write to a person: somebody else may read their messages. What exactly is safe is for a human reader, through the door. */
@Service
@Transactional(readOnly = true)
public class SafeContacts {

    private final JdbcClient sql;

    public SafeContacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** False from the moment at which somebody said how the person can be contacted without danger, or was worried about safety at home; it does not become true again by itself. */
    public boolean mayBeWrittenTo(String caseReference) {
        return !sql.sql("select exists(select 1 from safeguarding.concern where case_reference = ? and (safe_contact is not null or kind = 'DOMESTIC_ABUSE'))").param(caseReference)
                .query(Boolean.class).single();
    }
}
