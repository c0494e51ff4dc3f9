package org.fitnotetowork.insight.measure;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down, before measures are counted, what their queries ask and the database does not know: working days, the days that partners have, what needs consent, the cases and the referrals. */
@Component
class Groundwork {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private record Asked(String partnerKind, String urgency) {
    }

    private final JdbcClient sql;
    private final WorkingDays workingDays;
    private final Matrix matrix;
    private final Decisions decisions;
    private final Clock clock;

    Groundwork(JdbcClient sql, WorkingDays workingDays, Matrix matrix, Decisions decisions, Clock clock) {
        this.sql = sql;
        this.workingDays = workingDays;
        this.matrix = matrix;
        this.decisions = decisions;
        this.clock = clock;
    }

    void lay() {
        layWorkingDays();
        layClocksOfPartners();
        layNeedForConsent();
        layEpisodes();
        laySentReferrals();
        // Without it the planner takes both to be empty and reads them row by row.
        sql.sql("analyze insight.episode, insight.sent_referral").update();
    }

    /** Numbered from one fixed day on, so that the numbers of days that were written before hold. */
    private void layWorkingDays() {
        var days = FIRST_DAY.datesUntil(LocalDate.now(clock).plusYears(1)).toList();
        var off = days.stream().filter(day -> !workingDays.isWorkingDay(day)).map(Date::valueOf).toArray(Date[]::new);
        sql.sql("""
                insert into insight.working_day as known (day, working, number)
                select day, working, count(*) filter (where working) over (order by day)
                from (select d::date as day, d::date <> all(:off) as working from generate_series(:first::date, :last::date, interval '1 day') d) every
                on conflict (day) do update set working = excluded.working, number = excluded.number where (known.working, known.number) <> (excluded.working, excluded.number)""")
                .param("off", off).param("first", FIRST_DAY).param("last", days.get(days.size() - 1)).update();
    }

    /** Local variations of the table are not asked: one figure must mean the same everywhere. */
    private void layClocksOfPartners() {
        sql.sql("delete from insight.acknowledge_within").update();
        for (var asked : sql.sql("select distinct partner_kind, urgency from referral.published_referral").query(Asked.class).list()) {
            var within = decisions.ask("referral-clocks", Map.of("partnerKind", asked.partnerKind(), "urgency", asked.urgency())).get(0).get("ackWithinWorkingDays");
            sql.sql("insert into insight.acknowledge_within (partner_kind, urgency, working_days) values (:kind, :urgency, :days)")
                    .param("kind", asked.partnerKind()).param("urgency", asked.urgency()).param("days", within == null ? null : ((Number) within).intValue()).update();
        }
    }

    /** Where the matrix lets something through in another way as well, a disclosure without consent is no breach; only what consent alone opens is checked. */
    private void layNeedForConsent() {
        sql.sql("delete from insight.needs_consent").update();
        Arrays.stream(Item.values()).forEach(item -> Arrays.stream(Recipient.values()).map(recipient -> matrix.cell(item, recipient))
                .filter(cell -> cell.rule() == Matrix.Rule.C && cell.condition() == Matrix.Condition.NONE)
                .forEach(cell -> sql.sql("insert into insight.needs_consent (recipient, item) values (:recipient, :item)")
                        .param("recipient", cell.recipient().name()).param("item", item.code()).update()));
    }

    private void layEpisodes() {
        sql.sql("delete from insight.episode").update();
        sql.sql("""
                insert into insight.episode (case_reference, area, way_in, opened_on, received_on, month, started_on, closed_on, outcome, started_as, time_out_of_work, age_band)
                select case_reference, area, way_in, opened_on, received_on, month, started_on, closed_on, outcome, started_as, time_out_of_work, age_band from insight.episode_now""").update();
    }

    private void laySentReferrals() {
        sql.sql("delete from insight.sent_referral").update();
        sql.sql("""
                insert into insight.sent_referral (reference, case_reference, partner_kind, urgency, replaces, sent_on, heard_on, decided_on, accepted, attended_on, ended_on, last_turn)
                select reference, case_reference, partner_kind, urgency, replaces, sent_on, heard_on, decided_on, accepted, attended_on, ended_on, last_turn
                from insight.sent_referral_now""").update();
    }
}
