package org.fitnotetowork.insight.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partners propose and agree about outcomes without support. A proposal counts for nothing; what was agreed is never changed, only ended. */
@Service
@Transactional
public class Deadweights {

    /** What somebody proposes; null in startedAs and the next three: for all. */
    public record Proposal(String outcome, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, double rate, double lower95, double upper95, String method, String source,
                           LocalDate validFrom) {
    }

    private final JdbcClient sql;
    private final Clock clock;

    Deadweights(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes it down as the next version for its cohort; returns its number. */
    public long propose(Proposal proposal) {
        return sql.sql("""
                insert into insight.deadweight (outcome, started_as, time_out_of_work, main_need, age_band, rate, lower95, upper95, method, source, valid_from, version)
                select :outcome, :startedAs, :timeOutOfWork, :mainNeed, :ageBand, :rate, :lower95, :upper95, :method, :source, :validFrom, coalesce(max(version), 0) + 1
                from insight.deadweight where outcome = :outcome and started_as is not distinct from cast(:startedAs as text)
                    and time_out_of_work is not distinct from cast(:timeOutOfWork as text) and main_need is not distinct from cast(:mainNeed as text)
                    and age_band is not distinct from cast(:ageBand as text)
                returning id""")
                .paramSource(proposal).query(Long.class).single();
    }

    /** Somebody accountable agrees. Throws {@link IllegalArgumentException} where nobody is named, or there is nothing left to agree. */
    public void agree(long proposal, String accountablePerson) {
        if (accountablePerson == null || accountablePerson.isBlank()) {
            throw new IllegalArgumentException("a rate is agreed by somebody who is named");
        }
        var agreed = sql.sql("update insight.deadweight set agreed_by = :by, agreed_on = :today where id = :id and agreed_on is null")
                .param("by", accountablePerson).param("today", LocalDate.now(clock)).param("id", proposal).update();
        if (agreed == 0) {
            throw new IllegalArgumentException("no open proposal " + proposal);
        }
    }

    /** It holds until this day and no longer. */
    public void end(long agreed, LocalDate lastDay) {
        sql.sql("update insight.deadweight set valid_to = :last where id = :id and agreed_on is not null").param("last", lastDay).param("id", agreed).update();
    }

    @Transactional(readOnly = true)
    List<AgreedRate> agreed(String outcome) {
        return sql.sql("select outcome, started_as, time_out_of_work, main_need, age_band, rate, lower95, upper95, method, source, valid_from, valid_to, version, agreed_by, agreed_on "
                + "from insight.deadweight where outcome = :outcome and agreed_on is not null order by id").param("outcome", outcome).query(AgreedRate.class).list();
    }
}
