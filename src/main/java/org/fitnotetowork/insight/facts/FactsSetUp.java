package org.fitnotetowork.insight.facts;

import java.util.List;
import java.util.stream.IntStream;
import org.fitnotetowork.insight.statistics.WaitHistogram;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the database, at every start, what its statements look up: which organisation stands where, and how waits are cut into buckets. */
@Configuration(proxyBeanMethods = false)
class FactsSetUp implements SmartInitializingSingleton {

    private final JdbcTemplate jdbc;
    private final Organisations organisations;

    FactsSetUp(JdbcTemplate jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.batchUpdate("""
                insert into insight.organisation (code, name, area, ours) values (?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, area = excluded.area, ours = excluded.ours""", organisations.all().stream().map(FactsSetUp::row).toList());
        jdbc.batchUpdate("insert into insight.bucket (bucket, first_second, middle) values (?, ?, ?) on conflict do nothing", buckets());
    }

    private static Object[] row(Organisation organisation) {
        return new Object[] {organisation.code(), organisation.name(), organisation.area(), organisation.isCoachingTeam()};
    }

    static List<Object[]> buckets() {
        var firsts = WaitHistogram.firstSecondsOfTwentyYears();
        return IntStream.range(0, firsts.size()).mapToObj(bucket -> new Object[] {bucket, firsts.get(bucket), WaitHistogram.middleOf(bucket)}).toList();
    }
}
