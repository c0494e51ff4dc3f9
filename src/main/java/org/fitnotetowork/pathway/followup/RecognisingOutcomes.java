package org.fitnotetowork.pathway.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.followup.outcome.LivingWage;
import org.fitnotetowork.pathway.followup.outcome.Reached;
import org.fitnotetowork.pathway.followup.outcome.WorkHistory;
import org.fitnotetowork.pathway.followup.outcome.WorkHistory.Lost;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which outcomes of domain I.3 somebody has reached, asked anew at each check and when the case closes. */
@Service
@Transactional
public class RecognisingOutcomes {

    /** How cases end of which we do not know how work goes on. */
    private static final Map<String, Lost> LOST = Map.of("NO_CONTACT", Lost.NOT_REACHED, "UNKNOWN_BY_CHOICE", Lost.BY_CHOICE);

    private final JdbcClient sql;
    private final WorkHistories histories;
    private final Clock clock;
    private final LivingWage wage = LivingWage.published();

    RecognisingOutcomes(JdbcClient sql, WorkHistories histories, Clock clock) {
        this.sql = sql;
        this.histories = histories;
        this.clock = clock;
    }

    /** Looks again. What was reached stays reached; only "not known" goes when we know again. */
    public void recognise(String caseReference) {
        keep(caseReference, histories.of(caseReference, null));
    }

    /** Who never got as far as follow-up is no unknown outcome of it. */
    @EventListener
    public void on(CaseClosed closed) {
        var lost = wasFollowedUp(closed.caseReference()) ? LOST.get(closed.outcome()) : null;
        keep(closed.caseReference(), histories.of(closed.caseReference(), lost));
    }

    private boolean wasFollowedUp(String caseReference) {
        return sql.sql("select 1 from followup.round where case_reference = :case limit 1").param("case", caseReference).query(Integer.class).optional().isPresent();
    }

    private void keep(String caseReference, WorkHistory work) {
        sql.sql("delete from followup.outcome where case_reference = :case and rule = 'O7'").param("case", caseReference).update();
        for (var reached : Reached.in(work, wage)) {
            sql.sql("insert into followup.outcome (case_reference, rule, outcome, reached_on, evidence_tier, recognised_at) values (:case, :rule, :outcome, :on, :tier, :now) "
                            + "on conflict (case_reference, outcome) do nothing")
                    .param("case", caseReference).param("rule", reached.rule()).param("outcome", reached.outcome()).param("on", reached.on()).param("tier", reached.evidenceTier())
                    .param("now", Timestamp.from(clock.instant())).update();
        }
    }
}
