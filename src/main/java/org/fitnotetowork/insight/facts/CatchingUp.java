package org.fitnotetowork.insight.facts;

import java.sql.Types;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what the engine has noted as changed, counts what has ended and reckons the first screens anew. Any number of nodes may try: one at a time does it,
 * and a step that was noted in a transaction is taken in one.
 */
@Service
public class CatchingUp {

    private static final int AT_ONCE = 20_000;

    // Lateness and growth change also while nobody does anything.
    private static final Duration OLDEST = Duration.ofMinutes(10);

    // Any number serves that no other lock of ours has.
    private static final long LOCK = 2_026_112_205L;

    private static final String TAKE_OVER = Statements.named("take-over");
    private static final String UNKNOWN_MODELS = """
            select distinct a.proc_def_id_ from engine.act_hi_actinst a
            where (cast(:steps as text[]) is null or a.id_ = any(:steps)) and not exists (select from insight.element e where e.definition = a.proc_def_id_)""";

    private final JdbcClient jdbc;
    private final Places places;
    private final Reckoning reckoning;

    CatchingUp(JdbcClient jdbc, Places places, Reckoning reckoning) {
        this.jdbc = jdbc;
        this.places = places;
        this.reckoning = reckoning;
    }

    /** Brings the figures up to what is committed now. Nothing to do costs one look at an empty table. */
    @Scheduled(fixedDelayString = "${fitnote.insight.every}")
    @Transactional
    public void catchUp() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single()) {
            return;
        }
        var steps = noted();
        if (!steps.isEmpty()) {
            reckoning.count(takeOver(steps));
            reckoning.firstScreensAround(steps);
        }
        reckoning.firstScreensOlderThan(OLDEST);
    }

    /**
     * Makes everything again from the engine's history; what history no longer holds stays as it was taken over. Readers see the old figures until all is done.
     */
    @Transactional
    public void makeAgain() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> "locked").single();
        noted();
        jdbc.sql("delete from insight.wait").update();
        jdbc.sql("delete from insight.step s where exists (select from engine.act_hi_actinst a where a.id_ = s.id)").update();
        takeOverAll();
        reckoning.countAll();
        reckoning.everyFirstScreen();
    }

    private List<String> noted() {
        return jdbc.sql("delete from insight.changed where ctid = any(array(select ctid from insight.changed limit ?)) returning step").param(AT_ONCE).query(String.class).list();
    }

    /** Returns those that have ended and were not known to have. */
    private List<String> takeOver(List<String> steps) {
        return taking("select id from taken where ended_at is not null", steps).query(String.class).list();
    }

    /** In one statement, and without a word about the single step: there may be millions. */
    private void takeOverAll() {
        taking("select count(*) from taken", null).query(Long.class).single();
    }

    private JdbcClient.StatementSpec taking(String result, List<String> steps) {
        var asked = new SqlParameterValue(Types.ARRAY, "text[]", steps == null ? null : array(steps));
        places.learn(jdbc.sql(UNKNOWN_MODELS).param("steps", asked).query(String.class).list());
        return jdbc.sql("with taken as (" + TAKE_OVER + ") " + result).param("steps", asked).param("types", array(Places.activityTypes())).param("zone", ZoneId.systemDefault().getId());
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
