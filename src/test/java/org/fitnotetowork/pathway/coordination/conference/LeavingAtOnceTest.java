package org.fitnotetowork.pathway.coordination.conference;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.pathway.coordination.circle.Circle;
import org.fitnotetowork.pathway.coordination.circle.CircleClocks;
import org.fitnotetowork.pathway.coordination.circle.CoManager;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.circle.LeftCircle;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The last two who were waited for leave the circle at the same moment: one of the two transactions must see that nobody is waited for any more, or the conference waits for ever. */
class LeavingAtOnceTest {

    private static final String CASE = "HW-2026-755001";

    private final DataSource database = Tables.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final Conferences table = new Conferences(sql, new Tables.Time());
    private final KeepingCircles circles = mock(KeepingCircles.class);
    private final Messages messages = mock(Messages.class);
    private final AtomicInteger leaving = new AtomicInteger();
    private final GivingUpdates updates = new GivingUpdates(table, messages);
    private final HoldingConferences holding = new HoldingConferences(table, updates, mock(ClearingBlocks.class), messages);

    @Test
    void whoever_holds_it_hears_that_nobody_is_waited_for() throws Exception {
        called();
        when(messages.tell(anyString(), eq(HoldingConferences.STOPPED), any())).thenAnswer(call -> whenBothAreThere());

        var nodes = Executors.newFixedThreadPool(2);
        try {
            var physio = nodes.submit(() -> transaction.executeWithoutResult(status -> holding.on(new LeftCircle(CASE, "ncl-physio", "coach.ncl"))));
            var debt = nodes.submit(() -> transaction.executeWithoutResult(status -> holding.on(new LeftCircle(CASE, "ncl-debt", "coach.ncl"))));
            physio.get(30, TimeUnit.SECONDS);
            debt.get(30, TimeUnit.SECONDS);
        } finally {
            nodes.shutdownNow();
        }

        verify(messages, times(1)).tell("at-ncl-workwell", GivingUpdates.COMPLETE, Map.of());
    }

    private void called() {
        when(circles.circle(CASE)).thenReturn(new Circle(CASE, "ncl-workwell", List.of(new CoManager("ncl-physio", Set.of()), new CoManager("ncl-debt", Set.of()))));
        when(circles.leadOf(CASE)).thenReturn("ncl-workwell");
        when(messages.start(anyString(), anyString(), anyString(), any())).thenAnswer(call -> "at-" + call.getArgument(2));
        var calling = new CallingConferences(table, circles, mock(CircleClocks.class), messages, mock(Outbox.class));
        var conference = calling.call(CASE, Conference.Topic.STUCK, LocalDate.of(2026, 5, 14), "ncl-workwell", "coach.ncl");
        calling.bring(conference);
        calling.ask(conference);
    }

    /** Whoever has left goes on only when the other has left too, or waits for its turn: the worst moment there is. */
    private boolean whenBothAreThere() {
        leaving.incrementAndGet();
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (leaving.get() < 2 && !somebodyWaits() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean somebodyWaits() {
        // Within one transaction the database would go on showing who waited when it was first asked.
        return sql.sql("select count(*) > 0 from (select pg_stat_clear_snapshot()) afresh, pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .query(Boolean.class).single();
    }
}
