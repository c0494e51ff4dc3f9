package org.fitnotetowork.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guards of the process tests' engine are those of the application: whoever speaks to its engine directly gets no further either. */
@RunningApplication
class EngineKeepsItsContractTest {

    private static final String START = "/camunda/api/engine/engine/default/process-definition/key/fit-note-review/start";

    @Autowired
    Partnership partnership;
    @Autowired
    RuntimeService runtime;
    @Autowired
    HistoryService history;

    @Test
    void not_even_code_of_ours_puts_a_word_about_a_person_into_the_engine() {
        var task = partnership.colleague("gp.ncl").starts("fit-note-review");
        var instance = history.createHistoricTaskInstanceQuery().taskId(task).singleResult().getProcessInstanceId();

        assertThatThrownBy(() -> runtime.setVariable(instance, "diagnosis", "M54.5")).hasMessageContaining("VARIABLE_UNDECLARED");
        assertThatThrownBy(() -> runtime.setVariable(instance, "route", "has back pain again")).hasMessageContaining("VARIABLE_NOT_A_CODE");
        assertThat(runtime.getVariable(instance, "route")).isNull();
    }

    @Test
    void a_colleague_starts_a_process_empty_or_not_at_all() {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody("Ada Lowe"), partnership.today()), "V29");
        var somebodys = partnership.caseOpenedBy(note);
        var running = partnership.running(somebodys);

        assertThat(gp.post(START, Map.of("businessKey", somebodys)).status()).isGreaterThanOrEqualTo(400);
        assertThat(gp.post(START, Map.of("variables", Map.of("caseReference", Map.of("value", somebodys, "type", "String")))).status()).isGreaterThanOrEqualTo(400);
        assertThat(gp.post(START, Map.of("variables", Map.of("organisation", Map.of("value", "lsc-moorside", "type", "String")))).status()).isGreaterThanOrEqualTo(400);
        assertThat(partnership.running(somebodys)).as("nothing has begun for the case").isEqualTo(running);
        assertThat(gp.post(START, Map.of()).status()).as("empty, from Camunda's own menu").isEqualTo(200);
    }
}
