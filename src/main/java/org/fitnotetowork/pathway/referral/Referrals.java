package org.fitnotetowork.pathway.referral;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of referrals and of what happened to them. Nothing is written here that the life cycle does not allow. */
@Repository
class Referrals {

    private final JdbcClient sql;
    private final PartnerKinds kinds;
    private final LeadsArea areas;
    private final Clock clock;

    Referrals(JdbcClient sql, PartnerKinds kinds, LeadsArea areas, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.areas = areas;
        this.clock = clock;
    }

    /** The referral; throws {@link IllegalArgumentException} where there is none. */
    Referral get(String reference) {
        return read("where reference = ?", reference).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no referral " + reference));
    }

    /** As {@link #get}; nobody else changes it until the transaction ends. */
    Referral hold(String reference) {
        sql.sql("select reference from referral.referral where reference = ? for update").param(reference).query(String.class).optional();
        return get(reference);
    }

    List<Referral> ofCase(String caseReference) {
        return read("where case_reference = ?", caseReference);
    }

    List<Referral> all(Collection<String> references) {
        return read("where reference = any(?)", (Object) references.toArray(String[]::new));
    }

    private List<Referral> read(String which, Object value) {
        var events = new HashMap<String, List<Event>>();
        sql.sql("select event.* from referral.event join referral.referral on reference = referral " + which + " order by event.id").param(value)
                .query((row, index) -> events.computeIfAbsent(row.getString("referral"), reference -> new ArrayList<>()).add(event(row))).list();
        return sql.sql("select * from referral.referral " + which + " order by drafted_at, reference").param(value)
                .query((row, index) -> referral(row, events.getOrDefault(row.getString("reference"), List.of()))).list();
    }

    void insert(Referral draft, String by) {
        sql.sql("insert into referral.referral (reference, case_reference, service, service_name, organisation, partner_kind, lead, need, replaces, urgency, drafted_at) "
                        + "values (:reference, :case, :service, :name, :organisation, :kind, :lead, :need, :replaces, :urgency, :now)")
                .param("reference", draft.reference()).param("case", draft.caseReference()).param("service", draft.service()).param("name", draft.serviceName())
                .param("organisation", draft.organisation()).param("kind", draft.partnerKind()).param("lead", draft.lead()).param("need", draft.need())
                .param("replaces", draft.replaces()).param("urgency", draft.urgency()).param("now", Timestamp.from(clock.instant())).update();
        happened(draft.reference(), Step.DRAFT, Event.Actor.LEAD, by, Told.NOTHING);
    }

    void happened(String reference, Step step, Event.Actor actor, String by, Told told) {
        happened(reference, step, actor, by, "PLATFORM", told);
    }

    /** Writes down that something happened. Throws {@link StepRefused} where the life cycle does not allow it, and then writes nothing. */
    void happened(String reference, Step step, Event.Actor actor, String by, String channel, Told told) {
        var referral = hold(reference);
        var event = new Event(step, clock.instant(), by, actor, actor == Event.Actor.PARTNER ? referral.organisation() : referral.lead(), channel, told);
        LifeCycle.check(referral.standing(), event, new LifeCycle.Limits(kinds.of(referral.partnerKind()).missedLimit(), areas.today(referral.lead()).referralReopensWithinDays()));
        keepPlace(referral, LifeCycle.of(Stream.concat(referral.events().stream(), Stream.of(event)).toList()).state());
        append(reference, event);
    }

    private void append(String reference, Event event) {
        var told = event.told();
        sql.sql("insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, reason, day, mode, note, service, number, result, still_blocking) "
                        + "values (:referral, :step, :at, :by, :actor, :organisation, :channel, :reason, :day, :mode, :note, :service, :number, :result, :blocking)")
                .param("referral", reference).param("step", event.step().name()).param("at", Timestamp.from(event.at())).param("by", event.by()).param("actor", event.actor().name())
                .param("organisation", event.organisation()).param("channel", event.channel()).param("reason", told.reason()).param("day", told.day()).param("mode", told.mode())
                .param("note", told.note()).param("service", told.service()).param("number", told.number()).param("result", told.result())
                .param("blocking", told.stillBlocking()).update();
    }

    /** One open referral per case and service: the second finds the place taken, even where both were drafted at the same moment. */
    private void keepPlace(Referral referral, ReferralState reached) {
        if (!reached.isOpen()) {
            sql.sql("delete from referral.place where referral = ?").param(referral.reference()).update();
            return;
        }
        var held = sql.sql("insert into referral.place (case_reference, service, referral) values (:case, :service, :reference) on conflict (case_reference, service) "
                        + "do update set referral = place.referral returning referral")
                .param("case", referral.caseReference()).param("service", referral.service()).param("reference", referral.reference()).query(String.class).single();
        if (!held.equals(referral.reference())) {
            throw new StepRefused("another referral to this service is open");
        }
    }

    boolean mayBookAgain(String reference) {
        var referral = get(reference);
        return referral.standing().missed() < kinds.of(referral.partnerKind()).missedLimit();
    }

    void agreed(String reference, String need, String urgency, Referral.Choice choice) {
        sql.sql("update referral.referral set need = :need, urgency = :urgency, person_adds = :adds, person_leaves_out = :out where reference = :reference")
                .param("need", need).param("urgency", urgency).param("adds", choice.adds().toArray(String[]::new)).param("out", choice.leavesOut().toArray(String[]::new))
                .param("reference", reference).update();
    }

    void addressed(String reference, Referral.Sending sending) {
        sql.sql("update referral.referral set reply_to = :reply, partner_instance = :partner where reference = :reference")
                .param("reply", sending.replyTo()).param("partner", sending.partnerInstance()).param("reference", reference).update();
    }

    private static Referral referral(ResultSet row, List<Event> events) throws SQLException {
        return new Referral(row.getString("reference"), row.getString("case_reference"), row.getString("service"), row.getString("service_name"), row.getString("organisation"),
                row.getString("partner_kind"), row.getString("lead"), row.getString("need"), row.getString("replaces"), row.getString("urgency"),
                new Referral.Choice(texts(row.getArray("person_adds")), texts(row.getArray("person_leaves_out"))),
                row.getString("reply_to") == null ? null : new Referral.Sending(row.getString("reply_to"), row.getString("partner_instance")), List.copyOf(events));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static Event event(ResultSet row) throws SQLException {
        var told = new Told(row.getString("reason"), row.getObject("day", LocalDate.class), row.getString("mode"), row.getString("note"), row.getString("service"),
                (Integer) row.getObject("number"), row.getString("result"), (Boolean) row.getObject("still_blocking"));
        return new Event(Step.valueOf(row.getString("step")), row.getTimestamp("happened_at").toInstant(), row.getString("done_by"), Event.Actor.valueOf(row.getString("actor")),
                row.getString("organisation"), row.getString("channel"), told);
    }
}
