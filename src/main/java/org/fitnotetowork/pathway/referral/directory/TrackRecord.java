package org.fitnotetowork.pathway.referral.directory;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How services have answered so far, shown where a service is chosen (domain H.4): the referrer need not rely on luck or on one colleague who knows. */
@Component
public class TrackRecord {

    /** Below this many answers nothing is shown: a few referrals say more about people than about a service. */
    public static final int FEWEST = 10;

    /**
     * @param medianReplyDays from sending to the first answer
     * @param accepted        share of the answers that were a yes or a place on the list, 0 to 1
     * @param medianWaitDays  from sending to the first appointment that took place; null where too few did
     * @param longWaitDays    what nine in ten waited at most; null as above
     */
    public record Figures(String organisation, String service, int answers, double medianReplyDays, double accepted, Double medianWaitDays, Double longWaitDays) {

        public String inWords() {
            var wait = medianWaitDays == null ? "" : ", first appointment after " + Math.round(medianWaitDays) + " days (9 in 10 within " + Math.round(longWaitDays) + ")";
            return "usually replies in " + Math.max(1, Math.round(medianReplyDays)) + " days, " + Math.round(accepted * 100) + "% accepted" + wait;
        }
    }

    private static final String QUERY = """
            with life as (
                select referral,
                       min(happened_at) filter (where step = 'SEND') as sent,
                       min(happened_at) filter (where step in ('ACCEPT', 'WAITLIST', 'REJECT')) as answered,
                       bool_or(step in ('ACCEPT', 'WAITLIST')) as accepted,
                       min(happened_at) filter (where step = 'ATTEND') as met
                from referral.event group by referral)
            select organisation, service, count(answered) as answers,
                   percentile_cont(0.5) within group (order by extract(epoch from answered - sent) / 86400) as median_reply_days,
                   avg(case when accepted then 1.0 else 0.0 end) filter (where answered is not null) as accepted,
                   case when count(met) >= :fewest then percentile_cont(0.5) within group (order by extract(epoch from met - sent) / 86400) end as median_wait_days,
                   case when count(met) >= :fewest then percentile_cont(0.9) within group (order by extract(epoch from met - sent) / 86400) end as long_wait_days
            from life join referral.referral on reference = referral
            where sent is not null and organisation = any(:organisations)
            group by organisation, service having count(answered) >= :fewest
            """;

    private final JdbcClient sql;

    public TrackRecord(JdbcClient sql) {
        this.sql = sql;
    }

    /** By service code; a service with too few answers is absent. One query for all. */
    public Map<String, Figures> of(Collection<String> organisations) {
        return sql.sql(QUERY).param("fewest", FEWEST).param("organisations", organisations.toArray(String[]::new)).query(Figures.class).list().stream()
                .collect(Collectors.toMap(Figures::service, Function.identity(), (one, other) -> one));
    }
}
