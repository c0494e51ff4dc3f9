package org.fitnotetowork.pathway.jobsearch;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.fitnotetowork.pathway.followup.WorkEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the person's goal, each look at their search, and an offer; follow-up hears of a first day at once, not only when the plan is reviewed. */
@Service
@Transactional
public class SearchingForWork {

    private final JdbcClient sql;
    private final RecordingWork work;
    private final Clock clock;

    SearchingForWork(JdbcClient sql, RecordingWork work, Clock clock) {
        this.sql = sql;
        this.work = work;
        this.clock = clock;
    }

    public void agreeGoal(String caseReference, JobGoal goal, String organisation, String by) {
        sql.sql("insert into jobsearch.goal (case_reference, organisation, goal, preferences, good_work, not_wanted, cv_ready, agreed_at, agreed_by) "
                        + "values (:case, :organisation, :goal, :preferences, :good, :not, :cv, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("goal", goal.goal()).param("preferences", goal.preferences()).param("good", goal.goodWork())
                .param("not", goal.notWanted()).param("cv", goal.cvReady()).param("now", now()).param("by", by).update();
    }

    public void record(String caseReference, Look look, String organisation, String by) {
        sql.sql("insert into jobsearch.look (case_reference, organisation, result, done, approach_text, note, starts_on, hours_per_week, recorded_at, recorded_by) "
                        + "values (:case, :organisation, :result, :done, :approach, :note, :starts, :hours, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("result", look.result().name())
                .param("done", look.done().stream().map(Enum::name).sorted().toArray(String[]::new)).param("approach", look.approachText()).param("note", look.note())
                .param("starts", look.startsOn()).param("hours", look.hoursPerWeek()).param("now", now()).param("by", by).update();
        if (look.result() == Look.Result.JOB_FOUND) {
            tellOfStart(caseReference, look.startsOn(), look.hoursPerWeek(), organisation, by);
        }
    }

    public void answerOffer(String caseReference, Offer offer, String organisation, String by) {
        sql.sql("insert into jobsearch.offer (case_reference, organisation, accepted, better_off_talk, preferences_honoured, adjustments, starts_on, hours_per_week, recorded_at, recorded_by) "
                        + "values (:case, :organisation, :accepted, :talk, :honoured, :adjustments, :starts, :hours, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("accepted", offer.accepted()).param("talk", offer.betterOffTalk().name())
                .param("honoured", offer.preferencesHonoured()).param("adjustments", offer.adjustments()).param("starts", offer.startsOn()).param("hours", offer.hoursPerWeek())
                .param("now", now()).param("by", by).update();
        if (offer.accepted()) {
            tellOfStart(caseReference, offer.startsOn(), offer.hoursPerWeek(), organisation, by);
        }
    }

    private void tellOfStart(String caseReference, LocalDate startsOn, BigDecimal hoursPerWeek, String organisation, String by) {
        work.record(caseReference, new WorkEvent(WorkEvent.Kind.JOB_START, startsOn, hoursPerWeek, null, null, WorkEvent.Evidence.PERSON_SAID), organisation, by);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
