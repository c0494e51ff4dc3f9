package org.fitnotetowork.pathway.followup;

import java.sql.Timestamp;
import java.time.Clock;
import org.fitnotetowork.pathway.casefile.SupportEndAgreed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people find our support. It is counted, and comes back in no task: nobody is treated differently for what they said. */
@Service
@Transactional
public class HearingHowSupportIs {

    private final JdbcClient sql;
    private final Clock clock;

    HearingHowSupportIs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing is kept where every question was skipped. @param weeks the check at which it was asked; null where support ends */
    public void said(String caseReference, Integer weeks, Experience experience, String organisation, String by) {
        if (experience.isEmpty()) {
            return;
        }
        sql.sql("insert into followup.experience (case_reference, organisation, weeks, respect, own_plan, joined_up, said_at, recorded_by) "
                        + "values (:case, :organisation, :weeks, :respect, :plan, :joined, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("weeks", weeks).param("respect", experience.respect()).param("plan", experience.ownPlan())
                .param("joined", experience.joinedUp()).param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }

    @EventListener
    public void on(SupportEndAgreed end) {
        said(end.caseReference(), null, new Experience(end.treatedWithRespect(), end.ownPlan(), end.joinedUp()), end.organisation(), end.by());
    }
}
