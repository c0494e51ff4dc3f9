package org.fitnotetowork.insight.measure;

import java.time.YearMonth;
import javax.sql.DataSource;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts measures on a database without application and engine, as on 2 November 2026. */
public class MeasuresUnderTest {

    private static final Matrix MATRIX = readMatrix();

    private final TransactionTemplate transaction;
    private final Groundwork groundwork;
    private final Measuring measuring;

    public MeasuresUnderTest(DataSource database) {
        var sql = JdbcClient.create(database);
        var time = new Tables.Time();
        time.is("2026-11-02T12:00:00");
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        groundwork = new Groundwork(sql, new WorkingDays(), MATRIX, TablesAsDrawn.decisions(), time);
        measuring = new Measuring(sql, new Dictionary(), groundwork, time);
    }

    /** As the night does it: groundwork, then every measure, in one transaction. */
    public void refresh(YearMonth from) {
        transaction.executeWithoutResult(begun -> measuring.refresh(from));
    }

    /** What every measure stands on, without counting any. */
    public void layGroundwork() {
        transaction.executeWithoutResult(begun -> groundwork.lay());
    }

    /** One measure, on the groundwork that was laid last. */
    public void count(Measure measure, YearMonth from) {
        transaction.executeWithoutResult(begun -> measuring.count(measure, from));
    }

    private static Matrix readMatrix() {
        try (var context = new AnnotationConfigApplicationContext(Matrix.class)) {
            return context.getBean(Matrix.class);
        }
    }
}
