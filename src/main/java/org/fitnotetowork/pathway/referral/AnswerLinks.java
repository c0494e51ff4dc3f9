package org.fitnotetowork.pathway.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.fitnotetowork.platform.retention.ShortLived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links that reminders carry. A link is kept for as long as it may be used and no longer, used or not: what was answered stands with the referral (domain J.3). */
@Repository
class AnswerLinks implements ShortLived {

    private final JdbcClient sql;
    private final LeadsArea areas;
    private final PublicAddress address;
    private final Clock clock;

    AnswerLinks(JdbcClient sql, LeadsArea areas, PublicAddress address, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.address = address;
        this.clock = clock;
    }

    /** A new link for this wait; the only moment at which it is known. */
    String make(Referral referral, String occasion) {
        var token = AnswerLink.newToken();
        var now = clock.instant();
        sql.sql("insert into referral.answer_link (hash, referral, occasion, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(AnswerLink.hash(token), referral.reference(), occasion, Timestamp.from(now), Timestamp.from(now.plus(Duration.ofDays(areas.today(referral.lead()).partnerAnswerLinkDays()))))
                .update();
        return address.of("/answer/" + token);
    }

    Optional<AnswerLink> find(String token) {
        return read(token, "");
    }

    /** As {@link #find}; nobody else uses it until the transaction ends. */
    Optional<AnswerLink> hold(String token) {
        return read(token, " for update");
    }

    private Optional<AnswerLink> read(String token, String how) {
        return sql.sql("select * from referral.answer_link where hash = ?" + how).param(AnswerLink.hash(token))
                .query((row, index) -> new AnswerLink(row.getString("hash"), row.getString("referral"), row.getString("occasion"), row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("used_at") == null ? null : row.getTimestamp("used_at").toInstant())).optional();
    }

    void used(AnswerLink link) {
        sql.sql("update referral.answer_link set used_at = ? where hash = ?").params(Timestamp.from(clock.instant()), link.hash()).update();
    }

    @Override
    public String what() {
        return "links in reminders";
    }

    @Override
    public int deleteOver(ZonedDateTime now) {
        return sql.sql("delete from referral.answer_link where expires_at <= ?").param(Timestamp.from(now.toInstant())).update();
    }
}
