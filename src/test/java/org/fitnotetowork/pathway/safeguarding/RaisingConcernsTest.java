package org.fitnotetowork.pathway.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;

class RaisingConcernsTest {

    private static final String CASE = "HW-2026-600001";

    private final Safeguarding safeguarding = new Safeguarding();
    private final RaisingConcerns concerns = safeguarding.concerns;
    private final SafeguardingFacts facts = new SafeguardingFacts(concerns, Tables.sql());

    @Test
    void concerns_wait_until_each_has_been_decided_oldest_first() {
        concerns.raise(CASE, Concern.Kind.ADULT, "Says that nobody feeds her", null, "ncl-workwell", "coach.ncl");
        assertThat(concerns.areSeveral(CASE)).isFalse();
        concerns.raise(CASE, Concern.Kind.DOMESTIC_ABUSE, "Afraid to go home", "Text only, before noon", "ncl-workwell", "coach.ncl");
        assertThat(concerns.areSeveral(CASE)).isTrue();
        assertThat(text()).isEqualTo("About an adult, raised on 2026-05-04:\nSays that nobody feeds her");

        concerns.decide(concerns.waiting(List.of(CASE)).get(0), "MONITORED", "Meals are brought from today", "manager.ncl");
        assertThat(text()).startsWith("About safety at home");

        concerns.decide(concerns.waiting(List.of(CASE)).get(0), "REFERRED", "To the council", "manager.ncl");
        assertThat(facts.facts(List.of(CASE), Set.of("concernText"))).isEmpty();
        assertThat(facts.facts(List.of(CASE), Set.of("safeContact"))).singleElement().satisfies(fact -> {
            assertThat(fact.item()).isEqualTo(Item.SAFE_CONTACT);
            assertThat(fact.value()).isEqualTo("Text only, before noon");
        });
    }

    @Test
    void a_concern_pauses_work_steps_until_it_has_been_decided_and_is_written_down_by_its_rule() {
        var reference = "HW-2026-600002";
        concerns.raise(reference, Concern.Kind.CHILD, "The child is alone at night", null, "ncl-workwell", "coach.ncl");
        assertThat(safeguarding.isPaused(reference)).isTrue();
        assertThat(Tables.sql().sql("select rule, risk from safeguarding.finding where case_reference = ?").param(reference).query((row, index) -> row.getString(1) + row.getString(2)).list())
                .containsExactly("R9null");

        concerns.decide(concerns.waiting(List.of(reference)).get(0), "REFERRED", "Children's social care knows", "manager.ncl");
        assertThat(safeguarding.isPaused(reference)).isFalse();
    }

    @Test
    void each_organisation_s_lead_has_its_own_oldest_concern() {
        var reference = "HW-2026-600003";
        concerns.raise(reference, Concern.Kind.ADULT, "Said before the move", null, "ncl-workwell", "coach.ncl");
        concerns.raise(reference, Concern.Kind.OTHER, "Said after the move", null, "lsc-workwell", "coach.lsc");

        assertThat(facts.facts(List.of(reference), Set.of("concernText"))).extracting("organisation").containsExactlyInAnyOrder("ncl-workwell", "lsc-workwell");
    }

    private String text() {
        var fact = facts.facts(List.of(CASE), Set.of("concernText")).get(0);
        assertThat(fact.item()).isEqualTo(Item.SAFEGUARDING);
        return (String) fact.value();
    }
}
