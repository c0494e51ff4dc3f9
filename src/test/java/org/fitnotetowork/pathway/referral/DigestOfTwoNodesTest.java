package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.area.AreaValues;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two timers of one partner that fire on two nodes at the same moment write one digest, and neither fails (domain H.4, chaser rule 5). */
class DigestOfTwoNodesTest {

    private static final String PARTNER = "ncl-physio";

    private final Tables.Time time = new Tables.Time();
    private final DataSource database = Tables.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final PartnerKinds kinds = new PartnerKinds();
    private final Outbox outbox = mock(Outbox.class);
    private final AtomicInteger aboutToCount = new AtomicInteger();
    private final Referrals table = new Referrals(sql, kinds, RandomReferral.AS_EVERY_AREA, time);
    private final ChasingPartners chasing = new ChasingPartners(table, kinds,
            new PartnersPart(new TakingPart(mock(CaseFiles.class), List.of(new OpenWithPartner(table))), mock(Messages.class), outbox), new SafeContacts(sql),
            new AnswerLinks(sql, RandomReferral.AS_EVERY_AREA, new PublicAddress("", 8080), time), new ChasersDue(sql), whenBothAreThere(), RandomReferral.EVERY_DAY_WORKS, outbox, time);

    @Test
    void one_digest_for_both() throws Exception {
        var six = IntStream.range(0, 6).mapToObj(this::waiting).toList();
        time.passes(Duration.ofDays(1));

        var nodes = Executors.newFixedThreadPool(2);
        try {
            var first = nodes.submit(() -> transaction.executeWithoutResult(status -> chasing.chase(six.get(0), 1)));
            var second = nodes.submit(() -> transaction.executeWithoutResult(status -> chasing.chase(six.get(1), 1)));
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        } finally {
            nodes.shutdownNow();
        }

        verify(outbox, times(1)).write(anyString(), any(), anyString(), anyString(), anyString());
        verify(outbox).write(anyString(), eq(Outbox.Kind.REFERRAL_DIGEST), eq(PARTNER), anyString(), anyString());
        assertThat(six).allSatisfy(reference -> assertThat(table.get(reference).each(Step.CHASE)).as("reminded once").hasSize(1));
    }

    /** Whoever counts the week's reminders goes on only when the other counts too, or waits for its turn: the worst moment there is. */
    private LeadsArea whenBothAreThere() {
        var area = mock(LeadsArea.class);
        when(area.today(anyString())).thenAnswer(call -> {
            aboutToCount.incrementAndGet();
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (aboutToCount.get() < 2 && !somebodyWaits() && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return asEveryArea();
        });
        return area;
    }

    private static AreaValues asEveryArea() {
        return RandomReferral.AS_EVERY_AREA.today("anybody");
    }

    private boolean somebodyWaits() {
        return sql.sql("select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")
                .query(Boolean.class).single();
    }

    private String waiting(int number) {
        var caseReference = "HW-2026-" + (900_000 + number);
        var reference = caseReference + "-R1";
        table.insert(new Referral(reference, caseReference, "MSK_PHYSIO", "Physiotherapy (made up)", PARTNER, "MSK_PHYSIO", "ncl-workwell", "Lifting", null, "ROUTINE", Referral.Choice.NONE, null,
                List.of()), "coach.ncl");
        table.addressed(reference, new Referral.Sending("coach-instance", "partner-instance"));
        table.happened(reference, Step.SEND, Event.Actor.LEAD, "coach.ncl", Told.NOTHING);
        chasing.plan(reference, time.today().plusDays(1), time.today().plusDays(8));
        return reference;
    }
}
