package org.fitnotetowork.pathway.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;

class RaisingConcernsTest {

    private static final String CASE = "HW-2026-600001";

    private final RaisingConcerns concerns = new RaisingConcerns(Tables.sql(), new Tables.Time());
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

    private String text() {
        var fact = facts.facts(List.of(CASE), Set.of("concernText")).get(0);
        assertThat(fact.item()).isEqualTo(Item.SAFEGUARDING);
        return (String) fact.value();
    }
}
