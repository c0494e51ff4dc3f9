package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fitnotetowork.platform.taskform.OptionList;
import org.junit.jupiter.api.Test;

/** Examples are found by what is hard, never by a condition (domain G1, G11). */
class AdjustmentCatalogueTest {

    private final AdjustmentCatalogue catalogue = new AdjustmentCatalogue();

    @Test
    void every_kind_of_the_form_has_examples_and_every_code_is_its_own() {
        assertThat(catalogue.examples()).extracting(AdjustmentCatalogue.Example::kind).containsAll(
                Set.of("PHASED_RETURN", "ALTERED_HOURS", "AMENDED_DUTIES", "WORKPLACE_ADAPTATIONS", "SUPPORT", "COMMUNICATION", "POLICY"));
        assertThat(catalogue.options(null)).extracting(OptionList.Option::value).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z_]{1,64}"));
        assertThat(catalogue.options(null)).extracting(OptionList.Option::label).doesNotHaveDuplicates();
    }

    @Test
    void no_example_names_a_condition() {
        assertThat(catalogue.examples().toString().toLowerCase()).doesNotContain("depress", "anxiety", "back pain", "cancer", "autis", "diagnos", "illness");
    }
}
