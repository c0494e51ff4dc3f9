package org.fitnotetowork.pathway.coordination.circle;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.ReasonToTakePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of who plans with whom and who leads. A place in the circle is a reason to take part in the case. */
@Repository
class Circles implements ReasonToTakePart {

    private final JdbcClient sql;
    private final Clock clock;

    Circles(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order in which they joined. */
    List<CoManager> members(String caseReference) {
        return sql.sql("select organisation, scope from coordination.member where case_reference = ? and left_at is null order by id").param(caseReference)
                .query((row, index) -> new CoManager(row.getString(1), Set.of((String[]) row.getArray(2).getArray()))).list();
    }

    @Override
    public boolean holds(String caseReference, String organisation) {
        return members(caseReference).stream().anyMatch(member -> member.organisation().equals(organisation));
    }

    /** Who joined before and joins again has another scope from now on: the earlier row ends, so that who saw what when can be told. Returns the new row's number. */
    long join(String caseReference, CoManager member, String how, String by) {
        leave(caseReference, member.organisation(), Leaving.CHANGED, by);
        return sql.sql("insert into coordination.member (case_reference, organisation, scope, agreed_how, joined_at, joined_by) values (?, ?, ?, ?, ?, ?) returning id")
                .param(caseReference).param(member.organisation()).param(member.scope().toArray(String[]::new)).param(how).param(now()).param(by).query(Long.class).single();
    }

    /** Returns the number of the row that has ended; empty where the organisation was not in the circle. */
    Optional<Long> leave(String caseReference, String organisation, Leaving why, String by) {
        return sql.sql("update coordination.member set left_at = ?, left_by = ?, left_why = ? where case_reference = ? and organisation = ? and left_at is null returning id")
                .param(now()).param(by).param(why.name()).param(caseReference).param(organisation).query(Long.class).optional();
    }

    /** Who leads where that is not the team that keeps the case file. */
    Optional<String> lead(String caseReference) {
        return sql.sql("select organisation from coordination.lead where case_reference = ? and until is null").param(caseReference).query(String.class).optional();
    }

    void endLead(String caseReference, String by) {
        sql.sql("update coordination.lead set until = ?, until_by = ? where case_reference = ? and until is null").param(now()).param(by).param(caseReference).update();
    }

    void lead(String caseReference, String organisation, String by) {
        sql.sql("insert into coordination.lead (case_reference, organisation, since, since_by) values (?, ?, ?, ?)").param(caseReference).param(organisation).param(now()).param(by).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
