package org.fitnotetowork.insight.capacity;

import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.fitnotetowork.insight.measure.Dictionary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what partners take of what is sent to them: the dictionary's M11, so that this page and the charts say the same. */
@Repository
class Acceptances {

    private static final String ACCEPTANCE = Statements.named("acceptance");
    private static final int MONTHS = 3;

    private final JdbcClient jdbc;
    private final Dictionary dictionary;

    Acceptances(JdbcClient jdbc, Dictionary dictionary) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
    }

    /** Of the last full months before this one; a kind on which nothing was decided is not there. */
    List<Acceptance> in(List<String> areas, YearMonth now) {
        return jdbc.sql(ACCEPTANCE).param("version", dictionary.get("M11").version()).param("areas", areas.toArray(String[]::new))
                .param("first", now.minusMonths(MONTHS).atDay(1)).param("last", now.atDay(1)).query(Acceptance.class).list();
    }
}
