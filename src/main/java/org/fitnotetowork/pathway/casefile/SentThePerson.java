package org.fitnotetowork.pathway.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever sent the person here goes on taking part: they are told what became of it. */
@Component
class SentThePerson implements ReasonToTakePart {

    private final JdbcClient jdbc;

    SentThePerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(String caseReference, String organisation) {
        return jdbc.sql("select 1 from casefile.party where case_reference = ? and organisation = ? and referrer and left_at is null").param(caseReference).param(organisation)
                .query(Integer.class).optional().isPresent();
    }
}
