package org.fitnotetowork.pathway.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the person about a service that they go to themselves. Weaker than a referral, in a table of its own and counted as none; a question later always belongs to it. */
@Service
@Transactional
public class Signposting {

    private final JdbcClient sql;
    private final Clock clock;

    Signposting(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Returns the reference of what was said. */
    public String tell(String caseReference, String service, String need, LocalDate askAgainOn, String by) {
        var number = sql.sql("select count(*) from referral.signpost where case_reference = ?").param(caseReference).query(Integer.class).single() + 1;
        var reference = caseReference + "-S" + number;
        sql.sql("insert into referral.signpost (reference, case_reference, told_of, need, told_at, told_by, ask_again_on) values (?, ?, ?, ?, ?, ?, ?)")
                .param(reference).param(caseReference).param(service).param(need).param(Timestamp.from(clock.instant())).param(by).param(askAgainOn).update();
        return reference;
    }

    /** @param reached HELPED, REACHED, DID_NOT_GO or NOT_SAID */
    public void asked(String reference, String reached, String note, String by) {
        sql.sql("update referral.signpost set asked_at = ?, asked_by = ?, reached = ?, note = ? where reference = ?")
                .param(Timestamp.from(clock.instant())).param(by).param(reached).param(note).param(reference).update();
    }

    /** Of which service the person was told. */
    @Transactional(readOnly = true)
    public String toldOf(String reference) {
        return sql.sql("select told_of from referral.signpost where reference = ?").param(reference).query(String.class).single();
    }
}
