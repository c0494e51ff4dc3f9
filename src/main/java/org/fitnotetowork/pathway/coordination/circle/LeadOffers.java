package org.fitnotetowork.pathway.coordination.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of offers of the lead. */
@Repository
class LeadOffers {

    private final JdbcClient sql;
    private final Clock clock;

    LeadOffers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The offer; throws {@link IllegalArgumentException} where there is none. */
    LeadOffer get(String reference) {
        return read(reference, "");
    }

    /** As {@link #get}; nobody else changes it until the transaction ends. */
    LeadOffer hold(String reference) {
        return read(reference, " for update");
    }

    private LeadOffer read(String reference, String locking) {
        return sql.sql("select * from coordination.lead_offer where reference = ?" + locking).param(reference).query(LeadOffers::offer).optional()
                .orElseThrow(() -> new IllegalArgumentException("no offer " + reference));
    }

    /** The one that nobody has answered yet. */
    Optional<LeadOffer> open(String caseReference) {
        return sql.sql("select * from coordination.lead_offer where case_reference = ? and answered_at is null").param(caseReference).query(LeadOffers::offer).optional();
    }

    /** Returns the new offer's reference, such as HW-2026-000123-L1. */
    String add(String caseReference, String giver, String receiver, String words, String by) {
        var reference = caseReference + "-L" + (sql.sql("select count(*) from coordination.lead_offer where case_reference = ?").param(caseReference).query(Integer.class).single() + 1);
        sql.sql("insert into coordination.lead_offer (reference, case_reference, giver, receiver, words, offered_at, offered_by) values (?, ?, ?, ?, ?, ?, ?)").param(reference)
                .param(caseReference).param(giver).param(receiver).param(words).param(now()).param(by).update();
        return reference;
    }

    void runsAt(String reference, String giverInstance, String receiverInstance) {
        sql.sql("update coordination.lead_offer set giver_instance = ?, receiver_instance = ? where reference = ?").param(giverInstance).param(receiverInstance).param(reference).update();
    }

    void answered(String reference, LeadOffer.Answer answer, String reason, String by) {
        sql.sql("update coordination.lead_offer set answered_at = ?, answered_by = ?, answer = ?, reason = ? where reference = ? and answered_at is null").param(now()).param(by)
                .param(answer.name()).param(reason).param(reference).update();
    }

    private static LeadOffer offer(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        return new LeadOffer(row.getString("reference"), row.getString("case_reference"), row.getString("giver"), row.getString("receiver"), row.getString("words"),
                answer == null ? null : LeadOffer.Answer.valueOf(answer), row.getString("reason"), row.getString("giver_instance"), row.getString("receiver_instance"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
