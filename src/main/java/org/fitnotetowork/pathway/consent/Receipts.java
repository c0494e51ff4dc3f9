package org.fitnotetowork.pathway.consent;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of receipts. */
@Repository
class Receipts {

    /** An agreement that holds now; recipient null and items empty for other purposes than disclosure. */
    record Live(String caseReference, Purpose purpose, Recipient recipient, Set<Item> items) {
    }

    /** Nobody's agreement holds for ever: after this time we ask again (domain J.1). */
    private static final Period REVIEWED_WITHIN = Period.ofMonths(12);

    /** The sentences of the form record-consent; a change of theirs is a new version. */
    private static final String WORDING = "2026-11";

    private final JdbcClient sql;
    private final Clock clock;

    Receipts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void give(String caseReference, Purpose purpose, Recipient recipient, Set<Item> items, String how, String by) {
        sql.sql("insert into consent.consent (case_reference, purpose, recipient, items, wording_version, how, given_at, given_by, review_on) "
                        + "values (:case, :purpose, :recipient, :items, :wording, :how, :now, :by, :review)")
                .param("case", caseReference).param("purpose", purpose.name()).param("recipient", recipient == null ? null : recipient.name())
                .param("items", codes(items)).param("wording", WORDING).param("how", how).param("now", now()).param("by", by)
                .param("review", LocalDate.now(clock).plus(REVIEWED_WITHIN)).update();
    }

    List<Live> live(Collection<String> caseReferences) {
        return sql.sql("select case_reference, purpose, recipient, items from consent.consent "
                        + "where case_reference = any(:cases) and withdrawn_at is null and review_on >= :today order by id")
                .param("cases", caseReferences.toArray(String[]::new)).param("today", LocalDate.now(clock)).query(Receipts::live).list();
    }

    void withdrawAll(String caseReference, String by) {
        sql.sql("update consent.consent set withdrawn_at = :now, withdrawn_by = :by where case_reference = :case and withdrawn_at is null")
                .param("now", now()).param("by", by).param("case", caseReference).update();
    }

    void withdraw(String caseReference, Purpose purpose, String by) {
        sql.sql("update consent.consent set withdrawn_at = :now, withdrawn_by = :by where case_reference = :case and purpose = :purpose and withdrawn_at is null")
                .param("now", now()).param("by", by).param("case", caseReference).param("purpose", purpose.name()).update();
    }

    /** Ends what this recipient was given, where it touches any of the items. */
    void withdraw(String caseReference, Recipient recipient, Set<Item> items, String by) {
        sql.sql("update consent.consent set withdrawn_at = :now, withdrawn_by = :by "
                        + "where case_reference = :case and recipient = :recipient and items && cast(:items as text[]) and withdrawn_at is null")
                .param("now", now()).param("by", by).param("case", caseReference).param("recipient", recipient.name()).param("items", codes(items)).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] codes(Set<Item> items) {
        return items.stream().map(Item::code).sorted().toArray(String[]::new);
    }

    private static Live live(ResultSet row, int index) throws SQLException {
        var recipient = row.getString("recipient");
        return new Live(row.getString("case_reference"), Purpose.valueOf(row.getString("purpose")), recipient == null ? null : Recipient.valueOf(recipient), items(row.getArray("items")));
    }

    private static Set<Item> items(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Item::of).collect(Collectors.toUnmodifiableSet());
    }
}
