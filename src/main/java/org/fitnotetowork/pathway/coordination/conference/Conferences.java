package org.fitnotetowork.pathway.coordination.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of conferences. */
@Repository
class Conferences {

    private final JdbcClient sql;
    private final Clock clock;

    Conferences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The conference; throws {@link IllegalArgumentException} where there is none. */
    Conference get(String reference) {
        return sql.sql("select * from coordination.conference where reference = ?").param(reference).query(Conferences::conference).optional()
                .orElseThrow(() -> new IllegalArgumentException("no conference " + reference));
    }

    /** As {@link #get}; nobody else changes it until the transaction ends: of two last updates at the same moment, one must see the other. */
    Conference hold(String reference) {
        sql.sql("select reference from coordination.conference where reference = ? for update").param(reference).query(String.class).optional();
        return get(reference);
    }

    /** The one that has been called and not been held yet. */
    Optional<Conference> open(String caseReference) {
        return sql.sql("select * from coordination.conference where case_reference = ? and held_at is null and stopped_at is null").param(caseReference)
                .query(Conferences::conference).optional();
    }

    /** Returns the new conference's reference, such as HW-2026-000123-C1. */
    String add(String caseReference, Conference.Topic topic, LocalDate meetOn, String lead, String organisation, String by) {
        var reference = caseReference + "-C" + (sql.sql("select count(*) from coordination.conference where case_reference = ?").param(caseReference).query(Integer.class).single() + 1);
        sql.sql("insert into coordination.conference (reference, case_reference, topic, meet_on, lead, called_in, called_at, called_by) values (?, ?, ?, ?, ?, ?, ?, ?)").param(reference)
                .param(caseReference).param(topic.name()).param(meetOn).param(lead).param(organisation).param(now()).param(by).update();
        return reference;
    }

    void runsAt(String reference, String leadInstance) {
        sql.sql("update coordination.conference set lead_instance = ? where reference = ?").param(leadInstance).param(reference).update();
    }

    void asked(String reference, String organisation, String instance) {
        sql.sql("insert into coordination.conference_part (conference, organisation, instance, asked_at) values (?, ?, ?, ?)").param(reference).param(organisation).param(instance)
                .param(now()).update();
    }

    void excuse(String reference, String organisation) {
        sql.sql("update coordination.conference_part set excused_at = ? where conference = ? and organisation = ? and excused_at is null").param(now()).param(reference)
                .param(organisation).update();
    }

    List<Conference.Part> parts(String reference) {
        return sql.sql("select p.organisation, p.instance, p.excused_at is not null, exists (select 1 from coordination.conference_update u where u.conference = p.conference "
                        + "and u.organisation = p.organisation) from coordination.conference_part p where p.conference = ? order by p.organisation").param(reference)
                .query((row, index) -> new Conference.Part(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4))).list();
    }

    void say(String reference, Conference.Update update, boolean byPhone, String by) {
        sql.sql("insert into coordination.conference_update (conference, organisation, words, by_phone, given_at, given_by) values (?, ?, ?, ?, ?, ?)").param(reference)
                .param(update.organisation()).param(update.words()).param(byPhone).param(now()).param(by).update();
    }

    /** The latest of each organisation. */
    List<Conference.Update> updates(String reference) {
        return sql.sql("select distinct on (organisation) organisation, words from coordination.conference_update where conference = ? order by organisation, id desc").param(reference)
                .query((row, index) -> new Conference.Update(row.getString(1), row.getString(2))).list();
    }

    void held(String reference, List<Conference.Step> steps, String by) {
        sql.sql("update coordination.conference set held_at = ?, held_by = ? where reference = ?").param(now()).param(by).param(reference).update();
        for (var position = 0; position < steps.size(); position++) {
            var step = steps.get(position);
            sql.sql("insert into coordination.conference_step (conference, position, step, owner, by_when) values (?, ?, ?, ?, ?)").param(reference).param(position).param(step.step())
                    .param(step.owner()).param(step.byWhen()).update();
        }
    }

    /** What the conference agreed. */
    List<Conference.Step> steps(String reference) {
        return sql.sql("select step, owner, by_when from coordination.conference_step where conference = ? order by position").param(reference)
                .query((row, index) -> new Conference.Step(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class))).list();
    }

    /** What the last conference agreed that was held about the case. */
    List<Conference.Step> lastAgreed(String caseReference) {
        return sql.sql("select reference from coordination.conference where case_reference = ? and held_at is not null order by held_at desc limit 1").param(caseReference)
                .query(String.class).optional().map(this::steps).orElse(List.of());
    }

    void stop(String reference, String by) {
        sql.sql("update coordination.conference set stopped_at = ?, stopped_by = ? where reference = ? and held_at is null and stopped_at is null").param(now()).param(by)
                .param(reference).update();
    }

    private static Conference conference(ResultSet row, int index) throws SQLException {
        return new Conference(row.getString("reference"), row.getString("case_reference"), Conference.Topic.valueOf(row.getString("topic")), row.getObject("meet_on", LocalDate.class),
                row.getString("lead"), row.getString("lead_instance"), row.getTimestamp("held_at") != null, row.getTimestamp("stopped_at") != null);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
