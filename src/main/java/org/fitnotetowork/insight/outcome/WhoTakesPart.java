package org.fitnotetowork.insight.outcome;

import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether some of the people who are referred take part less often than others (domain K.2 section 2, K.6). Goes by the cases that {@code Measuring} wrote down when it last counted. */
@Service
@Transactional(readOnly = true)
public class WhoTakesPart {

    /** By one dimension, in words that may be shown. */
    public record Difference(String dimension, String shown) {
    }

    // What is known of people before they take part; their needs and their employer are learned after it.
    private static final List<Dimension> COMPARED = List.of(Dimension.AGE_BAND, Dimension.WAY_IN, Dimension.STARTED_AS);

    private final JdbcClient sql;
    private final GroupNames names;

    WhoTakesPart(JdbcClient sql, GroupNames names) {
        this.sql = sql;
        this.names = names;
    }

    /**
     * The largest difference for each dimension, always of all of them and in the same order.
     *
     * @param last month of referral, not included any more
     */
    public List<Difference> differences(String area, YearMonth first, YearMonth last, SmallNumbers control) {
        var cohorts = sql.sql(Statements.named("took-part")).param("area", area).param("first", first.atDay(1)).param("end", last.atDay(1)).query(Cohort.class).list();
        return COMPARED.stream().map(dimension -> new Difference(dimension.words(), LargestDifference.in(Breakdown.of(dimension, cohorts), group -> names.of(dimension, group), control))).toList();
    }
}
