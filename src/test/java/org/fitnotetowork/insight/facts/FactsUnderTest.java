package org.fitnotetowork.insight.facts;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts on a database without application and engine: whatever its tables hold is taken over and reckoned. The places in the models must be there. */
public class FactsUnderTest {

    private final JdbcTemplate template;
    private final CatchingUp catchingUp;
    private final Reckoning reckoning;
    private final TransactionTemplate transaction;

    public FactsUnderTest(DataSource database, Clock clock) {
        template = new JdbcTemplate(database);
        reckoning = new Reckoning(JdbcClient.create(database), clock);
        catchingUp = new CatchingUp(JdbcClient.create(database), new Places(null, template), reckoning);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    public void writeBuckets() {
        template.batchUpdate("insert into insight.bucket values (?, ?, ?)", FactsSetUp.buckets());
    }

    public void makeAgain() {
        transaction.executeWithoutResult(whole -> catchingUp.makeAgain());
    }

    /** Ended waits counted, once, and every first screen. */
    public void reckon() {
        transaction.executeWithoutResult(whole -> {
            reckoning.countAll();
            reckoning.everyFirstScreen();
        });
    }

    public Object reckonArea(String area) {
        transaction.executeWithoutResult(whole -> reckoning.firstScreens(java.util.List.of(area)));
        return area;
    }
}
