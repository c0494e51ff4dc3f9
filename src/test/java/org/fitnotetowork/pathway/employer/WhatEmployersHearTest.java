package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** An employer hears what the person lets them hear at this moment, and a hiring one nothing (domain G8; Equality Act 2010, section 60). */
class WhatEmployersHearTest {

    record Cell(String item, String recipient, String rule, String condition) {
    }

    private static final String CASE = "HW-2026-000001";
    private static final Decisions TABLES = TablesAsDrawn.decisions();

    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final WhatEmployersHear hearing = new WhatEmployersHear(consent, TABLES);

    @Test
    void without_consent_nothing_is_told() {
        assertThat(hearing.inWords(CASE, false)).isEqualTo("Nothing.");
    }

    @Test
    void each_item_needs_its_own_consent() {
        agreed(Item.ADJUSTMENTS);

        assertThat(hearing.inWords(CASE, false)).isEqualTo("Changes at work that would help, after the person has read it");
    }

    /** A tick that the matrix refuses would promise the person something that may never happen. */
    @ParameterizedTest
    @EnumSource
    void every_tick_means_what_the_matrix_lets_consent_decide(Contact.Topic topic) {
        assertThat(TableFile.<Cell>read(new ClassPathResource("access/who-sees-what.csv"), Cell.class))
                .anyMatch(cell -> cell.item().equals(topic.item().code()) && cell.recipient().equals("EMPLOYER") && cell.rule().equals("C"));
    }

    @Test
    void an_employer_who_is_hiring_hears_nothing_even_with_consent() {
        agreed(Item.ADJUSTMENTS);
        agreed(Item.PARTICIPANT);
        agreed(Item.APPOINTMENTS);

        assertThat(hearing.inWords(CASE, true)).isEqualTo("Nothing.");
        assertThat(hearing.inWords(CASE, false).lines()).hasSize(3);
    }

    private void agreed(Item item) {
        when(consent.isLive(CASE, Recipient.EMPLOYER, item)).thenReturn(true);
    }
}
