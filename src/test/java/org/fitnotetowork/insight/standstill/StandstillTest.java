package org.fitnotetowork.insight.standstill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.insight.standstill.Standstill.Unmet;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.referral.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The ledger of unmet need on the small cohort that the measures are counted on too (M18 there). */
class StandstillTest {

    private final Reasons reasons = new Reasons();

    @Test
    void what_nobody_provides_stands_beside_all_needs_of_its_kind_and_what_the_person_does_not_want_is_no_lack() {
        var database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        var standstill = new Standstill(JdbcClient.create(database), null, null, reasons);

        assertThat(standstill.unmet(List.of("ncl"))).containsExactly(
                new Unmet("ncl", "Debt and money", "The list is closed", 1, 1, LocalDate.of(2024, 12, 3)), new Unmet("ncl", "Housing", "There is no such service", 1, 1, LocalDate.of(2024, 9, 30)));
        assertThat(standstill.unmet(List.of("gm"))).isEmpty();
    }

    @Test
    void the_kind_that_lacks_most_comes_first_with_each_of_its_reasons_beside_all_needs_of_the_kind() {
        var database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        JdbcClient.create(database).sql("insert into conversation.plan_action (plan, position, domain, gap_reason) values (2, 7, 'HOUSING', 'FULL'), (3, 7, 'HOUSING', 'NO_SERVICE')").update();

        assertThat(new Standstill(JdbcClient.create(database), null, null, reasons).unmet(List.of("gm", "ncl"))).extracting(Unmet::need, Unmet::reason, Unmet::unmet, Unmet::needs).containsExactly(
                tuple("Housing", "There is no such service", 2, 3), tuple("Housing", "The list is closed", 1, 3), tuple("Debt and money", "The list is closed", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_SERVICE", "CLOSED_LIST", "ELIGIBILITY", "DISTANCE", "LANGUAGE", "ACCESS"})
    void every_reason_has_words(String code) {
        assertThat(reasons.find(code)).hasValueSatisfying(reason -> assertThat(reason.words()).isNotBlank());
    }
}
