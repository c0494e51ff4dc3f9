package org.fitnotetowork.insight.standstill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.fitnotetowork.insight.standstill.Standstill.Unmet;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The ledger of unmet need on the small cohort that the measures are counted on too (M18 there). */
class StandstillTest {

    @Test
    void what_nobody_provides_stands_beside_all_needs_of_its_kind_and_what_the_person_does_not_want_is_no_lack() {
        var database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        var standstill = new Standstill(JdbcClient.create(database), null, null);

        assertThat(standstill.unmet(List.of("ncl"))).extracting(Unmet::need, Unmet::unmet, Unmet::needs).containsExactlyInAnyOrder(
                tuple("Housing", 1, 1), tuple("Debt and money", 1, 1));
        assertThat(standstill.unmet(List.of("gm"))).isEmpty();
    }
}
