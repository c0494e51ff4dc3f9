package org.fitnotetowork.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What partners take, by the figures of M11. */
class AcceptancesTest {

    private final JdbcClient jdbc = JdbcClient.create(Tables.fresh());
    private final Dictionary dictionary = new Dictionary();
    private final Acceptances acceptances = new Acceptances(jdbc, dictionary);

    @Test
    void the_last_three_full_months_of_the_area_are_added_up_by_kind() {
        figure("ncl", "2026-08", "MSK_PHYSIO", 4, 10);
        figure("ncl", "2026-10", "MSK_PHYSIO", 1, 6);
        figure("ncl", "2026-09", "TALKING_THERAPIES", 3, 3);
        figure("ncl", "2026-09", "", 3, 3);
        figure("ncl", "2026-07", "MSK_PHYSIO", 99, 99);
        figure("ncl", "2026-11", "MSK_PHYSIO", 99, 99);
        figure("lsc", "2026-10", "MSK_PHYSIO", 99, 99);

        assertThat(acceptances.in(List.of("ncl"), YearMonth.of(2026, 11)))
                .containsExactly(new Acceptance("ncl", "MSK_PHYSIO", 5, 16), new Acceptance("ncl", "TALKING_THERAPIES", 3, 3));
    }

    private void figure(String area, String month, String kind, int accepted, int decided) {
        jdbc.sql("insert into insight.measure_month (measure, version, area, month, part, numerator, denominator) values ('M11', ?, ?, cast(? as date), ?, ?, ?)")
                .param(dictionary.get("M11").version()).param(area).param(month + "-01").param(kind).param(accepted).param(decided).update();
    }
}
