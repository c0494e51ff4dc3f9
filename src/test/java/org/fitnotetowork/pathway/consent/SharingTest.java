package org.fitnotetowork.pathway.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class SharingTest {

    record Cell(String item, String recipient, String rule, String condition) {
    }

    private static final List<Cell> MATRIX = TableFile.read(new ClassPathResource("access/who-sees-what.csv"), Cell.class);

    /** A tick that the matrix does not know would promise the person something that never happens, or more than may. */
    @ParameterizedTest
    @EnumSource
    void every_tick_means_what_the_matrix_lets_consent_decide(Sharing sharing) {
        for (var item : sharing.items()) {
            assertThat(MATRIX).anyMatch(cell -> cell.item().equals(item.code()) && cell.recipient().equals(sharing.recipient().name()) && cell.rule().equals("C"));
        }
    }
}
