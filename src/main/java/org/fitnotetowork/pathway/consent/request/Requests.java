package org.fitnotetowork.pathway.consent.request;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of requests for information. Rows are added and never changed. */
@Repository
class Requests {

    private static final String SELECT = """
            select r.*, d.choice, d.ground as decided_ground, d.law, d.items as decided_items, d.reason, d.may_tell, d.forbidden_by, a.said, a.words,
                   h.items as handed_items, h.what, h.handed_to, h.handed_on, h.how
            from consent.information_request r
            left join lateral (select * from consent.information_decision where request = r.reference order by id desc limit 1) d on true
            left join lateral (select * from consent.information_answer where request = r.reference order by id desc limit 1) a on true
            left join consent.information_hand_over h on h.request = r.reference
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Requests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<InformationRequest> all(Collection<String> references) {
        return sql.sql(SELECT + "where r.reference = any(?)").param(references.toArray(String[]::new)).query(Requests::request).list();
    }

    int howManyOf(String caseReference) {
        return sql.sql("select count(*) from consent.information_request where case_reference = ?").param(caseReference).query(Integer.class).single();
    }

    void add(String reference, String caseReference, String organisation, Asked asked, String by) {
        sql.sql("insert into consent.information_request (reference, case_reference, organisation, asker, asked_by, ground, asked_for, wanted_by, received_on, recorded_at, recorded_by) "
                        + "values (:reference, :case, :organisation, :asker, :askedBy, :ground, :what, :wanted, :received, :now, :by)")
                .param("reference", reference).param("case", caseReference).param("organisation", organisation).param("asker", asked.asker().name()).param("askedBy", asked.by())
                .param("ground", asked.ground()).param("what", asked.what()).param("wanted", asked.wantedBy()).param("received", asked.receivedOn()).param("now", now()).param("by", by).update();
    }

    void add(String request, Decision decision, String by) {
        sql.sql("insert into consent.information_decision (request, choice, ground, law, items, reason, may_tell, forbidden_by, decided_at, decided_by) "
                        + "values (:request, :choice, :ground, :law, :items, :reason, :tell, :forbidden, :now, :by)")
                .param("request", request).param("choice", decision.choice().name()).param("ground", decision.ground() == null ? null : decision.ground().name()).param("law", decision.law())
                .param("items", codes(decision.items())).param("reason", decision.reason()).param("tell", decision.mayTell()).param("forbidden", decision.forbiddenBy())
                .param("now", now()).param("by", by).update();
    }

    void add(String request, PersonsAnswer answer, String by) {
        sql.sql("insert into consent.information_answer (request, said, words, recorded_at, recorded_by) values (:request, :said, :words, :now, :by)")
                .param("request", request).param("said", answer.said().name()).param("words", answer.words()).param("now", now()).param("by", by).update();
    }

    void add(String request, HandOver handOver, String by) {
        sql.sql("insert into consent.information_hand_over (request, items, what, handed_to, handed_on, how, recorded_at, recorded_by) values (:request, :items, :what, :to, :on, :how, :now, :by)")
                .param("request", request).param("items", codes(handOver.items())).param("what", handOver.what()).param("to", handOver.to()).param("on", handOver.on())
                .param("how", handOver.how().name()).param("now", now()).param("by", by).update();
    }

    void add(String request, Telling telling, String by) {
        sql.sql("insert into consent.information_telling (request, told_on, how, not_told, recorded_at, recorded_by) values (:request, :on, :how, :not, :now, :by)")
                .param("request", request).param("on", telling.on()).param("how", telling.how() == null ? null : telling.how().name()).param("not", telling.notTold())
                .param("now", now()).param("by", by).update();
    }

    private static InformationRequest request(ResultSet row, int index) throws SQLException {
        var asked = new Asked(Asker.valueOf(row.getString("asker")), row.getString("asked_by"), row.getString("ground"), row.getString("asked_for"), row.getObject("wanted_by", LocalDate.class),
                row.getObject("received_on", LocalDate.class));
        return new InformationRequest(row.getString("reference"), row.getString("case_reference"), row.getString("organisation"), asked, decision(row),
                row.getString("said") == null ? null : new PersonsAnswer(PersonsAnswer.Said.valueOf(row.getString("said")), row.getString("words")), handOver(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        if (row.getString("choice") == null) {
            return null;
        }
        var ground = row.getString("decided_ground");
        return new Decision(Decision.Choice.valueOf(row.getString("choice")), ground == null ? null : Decision.Ground.valueOf(ground), row.getString("law"), items(row.getArray("decided_items")),
                row.getString("reason"), row.getObject("may_tell", Boolean.class), row.getString("forbidden_by"));
    }

    private static HandOver handOver(ResultSet row) throws SQLException {
        return row.getString("handed_to") == null ? null : new HandOver(items(row.getArray("handed_items")), row.getString("what"), row.getString("handed_to"),
                row.getObject("handed_on", LocalDate.class), HandOver.How.valueOf(row.getString("how")));
    }

    private static Set<Item> items(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Item::of).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] codes(Set<Item> items) {
        return items.stream().map(Item::code).sorted().toArray(String[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
