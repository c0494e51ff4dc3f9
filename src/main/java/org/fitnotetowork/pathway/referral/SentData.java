package org.fitnotetowork.pathway.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.platform.disclosure.OutboundContract;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which kinds of information went along with which referral, without the information itself. It narrows the door: a partner sees of a case what was sent to it and what it
 * recorded, even where the person's consent to partners in general reaches further.
 */
@Component
class SentData implements OutboundContract {

    private record Sent(String caseReference, String organisation, String key) {
    }

    private final JdbcClient sql;
    private final Clock clock;

    SentData(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(Referral referral, List<MinimumData.Row> leaving) {
        leaving.forEach(row -> sql.sql("insert into referral.sent (referral, key, information, sent_at) values (?, ?, ?, ?) on conflict do nothing")
                .param(referral.reference()).param(row.key()).param(row.item()).param(Timestamp.from(clock.instant())).update());
    }

    /** What belongs to one referral carries its name ({@code referralNeed@HW-2026-000123-R1}) and was made for the partner; the rest has to have been sent. */
    @Override
    public Narrowing narrowing(Reader reader, Collection<String> caseReferences) {
        if (reader.recipient() != Recipient.PARTNER) {
            return fact -> true;
        }
        var sent = sentTo(reader.organisations(), caseReferences);
        return fact -> reader.organisations().contains(fact.organisation()) || fact.key().contains("@")
                || reader.organisations().stream().anyMatch(organisation -> sent.contains(new Sent(fact.caseReference(), organisation, fact.key())));
    }

    private Set<Sent> sentTo(Set<String> organisations, Collection<String> caseReferences) {
        return new HashSet<>(sql.sql("select case_reference, organisation, key from referral.sent join referral.referral on reference = referral "
                        + "where case_reference = any(?) and organisation = any(?)")
                .param(caseReferences.toArray(String[]::new)).param(organisations.toArray(String[]::new)).query(Sent.class).list());
    }
}
