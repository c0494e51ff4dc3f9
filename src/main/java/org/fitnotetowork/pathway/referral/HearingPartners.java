package org.fitnotetowork.pathway.referral;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether a partner was heard as an equal. Counted only: it is about the organisation that leads, which therefore sees no single answer in any task. */
@Service
@Transactional
public class HearingPartners {

    private final JdbcClient sql;
    private final Referrals referrals;
    private final Clock clock;

    HearingPartners(JdbcClient sql, Referrals referrals, Clock clock) {
        this.sql = sql;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** @param equalVoice 0 to 10; null where the partner did not say, and then nothing is kept */
    public void said(String reference, Integer equalVoice, String by) {
        if (equalVoice == null) {
            return;
        }
        sql.sql("insert into referral.equal_voice (referral, organisation, score, said_at, said_by) values (:referral, :organisation, :score, :now, :by)")
                .param("referral", reference).param("organisation", referrals.get(reference).organisation()).param("score", equalVoice).param("now", Timestamp.from(clock.instant()))
                .param("by", by).update();
    }
}
