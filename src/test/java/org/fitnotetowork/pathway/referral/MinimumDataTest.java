package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.referral.MinimumData.Cell;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Matrix;
import org.fitnotetowork.platform.disclosure.Matrices;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.junit.jupiter.api.Test;

/** The outbound contract (domain H.5) stays inside the who-sees-what matrix (J.2), and what it does not name does not leave. */
class MinimumDataTest {

    private static final List<String> CLINICAL = List.of("MSK", "TALKING", "MH_SEC", "OCC_H");
    private static final List<String> COLUMNS = List.of("MSK", "TALKING", "MH_SEC", "OCC_H", "DEBT", "HOUSING", "SKILLS", "IPS", "JCP", "A2W", "EMPLOYER");

    private final PartnerKinds kinds = new PartnerKinds();
    private final MinimumData minimum = new MinimumData(kinds);
    private final Matrix matrix = Matrices.asDelivered();

    @Test
    void no_cell_of_the_contract_lets_out_what_the_matrix_keeps_in() {
        var outside = new ArrayList<String>();
        for (var row : minimum.rows()) {
            for (var column : COLUMNS) {
                var cell = matrix.cell(row.asItem(), recipient(column));
                if (!holds(row.cell(column), cell, column)) {
                    outside.add(row.key() + " to " + column + ": contract " + row.cell(column) + ", matrix " + cell.rule() + " " + cell.condition());
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    private static boolean holds(Cell contract, Matrix.Cell matrix, String column) {
        return switch (contract) {
            case N -> true;
            case H -> matrix.rule() == Matrix.Rule.H;
            case Y, C, F -> (matrix.rule() == Matrix.Rule.R || matrix.rule() == Matrix.Rule.C) && switch (matrix.condition()) {
                case CLINICAL_KIND -> CLINICAL.contains(column);
                case MONEY_AND_HOUSING -> List.of("DEBT", "HOUSING").contains(column);
                default -> true;
            };
        };
    }

    private static Recipient recipient(String column) {
        return switch (column) {
            case "JCP", "A2W" -> column.equals("JCP") ? Recipient.JCP : Recipient.PARTNER;
            case "EMPLOYER" -> Recipient.EMPLOYER;
            default -> Recipient.PARTNER;
        };
    }

    @Test
    void a_jobcentre_gets_nothing_by_this_way() {
        assertThat(minimum.leaving("JCP", new Referral.Choice(Set.of("effectsOnWork", "condition"), Set.of()))).isEmpty();
    }

    @Test
    void a_condition_goes_to_clinical_kinds_only_and_no_tick_changes_that() {
        var ticked = new Referral.Choice(Set.of("condition"), Set.of());

        assertThat(kinds.all().stream().filter(kind -> keys(kind.code(), ticked).contains("condition")).map(PartnerKind::dataColumn)).allMatch(CLINICAL::contains);
        assertThat(keys("DEBT_ADVICE", ticked)).doesNotContain("condition", "effectsOnWork", "noteSummary", "nhsNumber");
    }

    @Test
    void safeguarding_never_goes_along_with_a_referral() {
        assertThat(kinds.all()).allMatch(kind -> minimum.leaving(kind.code(), Referral.Choice.NONE).stream().noneMatch(row -> row.asItem() == Item.SAFEGUARDING));
    }

    @Test
    void the_person_adds_and_leaves_out_but_somebody_can_always_ring_them() {
        assertThat(keys("MSK_PHYSIO", Referral.Choice.NONE)).contains("effectsOnWork", "condition").doesNotContain("noteSummary");
        assertThat(keys("MSK_PHYSIO", new Referral.Choice(Set.of("noteSummary"), Set.of("effectsOnWork", "contactPhone")))).contains("noteSummary", "contactPhone", "personName").doesNotContain("effectsOnWork");
    }

    private Set<String> keys(String kind, Referral.Choice choice) {
        return minimum.leaving(kind, choice).stream().map(MinimumData.Row::key).collect(java.util.stream.Collectors.toSet());
    }
}
