package org.fitnotetowork.pathway.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that ended in a recorded gap: no other service could take the person either (domain H.2, UNMET_NEED). */
@Service
public class UnmetReferrals {

    /**
     * @param first  the referral with which the way through the services began: the one that the plan names
     * @param reason a reason that goes with ACCEPT_UNMET in {@code referral/reasons.csv}
     * @param since  the day on which nothing was left to try
     */
    public record Gap(String first, String reason, LocalDate since) {
    }

    private final JdbcClient sql;
    private final Clock clock;

    UnmetReferrals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Every one, whatever the case. Nothing leads on from a gap, so that the last referral of the way has it. */
    @Transactional(readOnly = true)
    public List<Gap> all() {
        return sql.sql("""
                with recursive way as (
                    select reference as first, reference as last from referral.referral where replaces is null
                    union all select way.first, next.reference from way join referral.referral next on next.replaces = way.last)
                select way.first, event.reason, event.happened_at from way join referral.event on event.referral = way.last and event.step = 'ACCEPT_UNMET' order by event.happened_at""")
                .query((row, index) -> new Gap(row.getString(1), row.getString(2), day(row.getTimestamp(3)))).list();
    }

    private LocalDate day(Timestamp moment) {
        return moment.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
