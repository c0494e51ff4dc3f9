package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model keeps every rule of how we model; what does not is named by file and element. */
class ModelRulesTest {

    static Stream<ProcessModel> models() {
        return ModelFolder.PROJECT.processes().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void a_model_keeps_the_rules(ProcessModel model) {
        assertThat(Rule.ofOneModel()).flatExtracting(rule -> rule.broken(model)).isEmpty();
    }

    @Test
    void models_tables_and_forms_fit_together() {
        var folder = ModelFolder.PROJECT;
        assertThat(new RulesOfTheWhole(folder.processes(), folder.tables(), folder.forms(), folder.rows()).broken()).isEmpty();
    }

    @Test
    void the_journey_is_complete() {
        assertThat(ModelFolder.PROJECT.processes()).extracting(ProcessModel::id).containsAll(List.of("fit-note-review", "new-referral", "fit-note-to-work", "consent", "health-work-conversation",
                "support-referral", "partner-referral", "employer-engagement", "job-search-support", "sustained-work-follow-up", "withdrawal", "case-transfer", "safeguarding-concern"));
    }
}
