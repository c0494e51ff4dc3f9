package org.fitnotetowork.pathway.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of blocks. */
@Repository
class Blocks {

    /** Where each side's work on a block runs; null where none does. */
    record Instances(String raiser, String lead, String party) {
    }

    private static final String SELECT = "select b.*, c.cleared_at from coordination.block b left join coordination.clearing c on c.block = b.reference and c.disputed_at is null ";

    private final JdbcClient sql;
    private final Clock clock;

    Blocks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The block; throws {@link IllegalArgumentException} where there is none. */
    Block get(String reference) {
        return sql.sql(SELECT + "where b.reference = ?").param(reference).query(this::block).optional().orElseThrow(() -> new IllegalArgumentException("no block " + reference));
    }

    /** Of one case, oldest first. */
    List<Block> ofCase(String caseReference) {
        return sql.sql(SELECT + "where b.case_reference = ? order by b.raised_at, b.reference").param(caseReference).query(this::block).list();
    }

    void add(Block block, String words, String by) {
        sql.sql("insert into coordination.block (reference, case_reference, item, blocking_party, kind, since, words, raised_in, raised_at, raised_by, lead) "
                        + "values (:reference, :case, :item, :party, :kind, :since, :words, :in, :now, :by, :lead)")
                .param("reference", block.reference()).param("case", block.caseReference()).param("item", block.item()).param("party", block.blockingParty())
                .param("kind", block.kind().name()).param("since", block.since()).param("words", words).param("in", block.raisedIn()).param("now", now()).param("by", by)
                .param("lead", block.lead()).update();
    }

    /** What whoever raised it wrote; empty where nothing was written. */
    String wordsOf(String reference) {
        return sql.sql("select coalesce(words, '') from coordination.block where reference = ?").param(reference).query(String.class).single();
    }

    void runsAt(String reference, String raiserInstance, String leadInstance) {
        sql.sql("update coordination.block set raiser_instance = :raiser, lead_instance = :lead, party_instance = null where reference = :reference")
                .param("raiser", raiserInstance).param("lead", leadInstance).param("reference", reference).update();
    }

    void movesTo(String reference, String lead, String leadInstance) {
        sql.sql("update coordination.block set lead = ?, lead_instance = ? where reference = ?").param(lead).param(leadInstance).param(reference).update();
    }

    void isAskedAt(String reference, String partyInstance) {
        sql.sql("update coordination.block set party_instance = :party where reference = :reference").param("party", partyInstance).param("reference", reference).update();
    }

    Instances instancesOf(String reference) {
        return sql.sql("select raiser_instance, lead_instance, party_instance from coordination.block where reference = ?").param(reference)
                .query((row, index) -> new Instances(row.getString(1), row.getString(2), row.getString(3))).single();
    }

    /** The first clearing that holds stays; a second one changes nothing. */
    void clear(String reference, String organisation, String how, String by) {
        sql.sql("insert into coordination.clearing (block, organisation, how, cleared_at, cleared_by) values (:block, :organisation, :how, :now, :by) "
                        + "on conflict (block) where disputed_at is null do nothing")
                .param("block", reference).param("organisation", organisation).param("how", how).param("now", now()).param("by", by).update();
        sql.sql("update coordination.board_entry set cleared_on = :today where id = (select board_entry from coordination.block where reference = :block) and cleared_on is null")
                .param("today", LocalDate.now(clock)).param("block", reference).update();
    }

    void dispute(String reference, String by) {
        sql.sql("update coordination.clearing set disputed_at = :now, disputed_by = :by where block = :block and disputed_at is null")
                .param("now", now()).param("by", by).param("block", reference).update();
        sql.sql("update coordination.board_entry set cleared_on = null where id = (select board_entry from coordination.block where reference = :block)").param("block", reference).update();
    }

    void say(String reference, String organisation, String said, String by) {
        sql.sql("insert into coordination.word (block, organisation, said, said_at, said_by) values (:block, :organisation, :said, :now, :by)")
                .param("block", reference).param("organisation", organisation).param("said", said).param("now", now()).param("by", by).update();
    }

    /** What was said since it was raised, oldest first. */
    List<String> saidAbout(String reference) {
        return sql.sql("select said from coordination.word where block = ? order by id").param(reference).query(String.class).list();
    }

    boolean isListed(String reference) {
        return sql.sql("select board_entry is not null from coordination.block where reference = ?").param(reference).query(Boolean.class).single();
    }

    void list(String reference, BoardList.Entry entry) {
        var id = UUID.randomUUID();
        sql.sql("insert into coordination.board_entry (id, area, kind, blocking_party, days_blocked, listed_on) values (:id, :area, :kind, :party, :days, :today)")
                .param("id", id).param("area", entry.area()).param("kind", entry.kind().name()).param("party", entry.blockingParty()).param("days", entry.daysBlocked())
                .param("today", entry.listedOn()).update();
        sql.sql("update coordination.block set board_entry = :id where reference = :reference").param("id", id).param("reference", reference).update();
    }

    List<BoardList.Entry> listed(String area) {
        return sql.sql("select * from coordination.board_entry where area = ? and cleared_on is null order by listed_on, kind, blocking_party").param(area)
                .query((row, index) -> new BoardList.Entry(row.getString("area"), Block.Kind.valueOf(row.getString("kind")), row.getString("blocking_party"), row.getInt("days_blocked"),
                        row.getObject("listed_on", LocalDate.class))).list();
    }

    private Block block(ResultSet row, int index) throws SQLException {
        var cleared = row.getTimestamp("cleared_at");
        return new Block(row.getString("reference"), row.getString("case_reference"), row.getString("item"), row.getString("blocking_party"), Block.Kind.valueOf(row.getString("kind")),
                row.getString("raised_in"), row.getString("lead"), row.getObject("since", LocalDate.class), cleared == null ? null : cleared.toInstant().atZone(clock.getZone()).toLocalDate());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
