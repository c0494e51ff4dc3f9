package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName.Opened;
import org.junit.jupiter.api.Test;

/** A form that nobody has written about is answered with something that its fields take. */
class SensibleAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FORM = """
            {"components": [
              {"type": "group", "components": [{"type": "radio", "key": "choice", "values": [{"value": "FIRST"}, {"value": "SECOND"}]}, {"type": "datetime", "key": "day"}]},
              {"type": "select", "key": "service", "valuesKey": "services"}, {"type": "number", "key": "weeks", "validate": {"min": 3}}, {"type": "checkbox", "key": "agreed"},
              {"type": "dynamiclist", "path": "steps", "components": [{"type": "textfield", "key": "step"}]}]}""";

    @Test
    void each_kind_of_field_gets_what_it_takes() throws JsonProcessingException {
        var mended = SensibleAnswers.mended(form(), Map.of("steps", List.of(Map.of("owner", "COACH"))),
                List.of(missing("choice"), missing("day"), missing("service"), missing("weeks"), missing("agreed"), missing("steps[0].step")), TODAY);

        assertThat(mended).contains(Map.of("choice", "FIRST", "day", "2026-11-30", "service", "PHYSIOTHERAPY", "weeks", 3, "agreed", true,
                "steps", List.of(Map.of("owner", "COACH", "step", "As talked about."))));
    }

    @Test
    void what_a_rule_beyond_the_form_refuses_is_not_guessed_at_and_nothing_is_said_twice() throws JsonProcessingException {
        assertThat(SensibleAnswers.mended(form(), Map.of(), List.of(Problem.refuse("choice", "V11", "Say something else.")), TODAY)).isEmpty();
        assertThat(SensibleAnswers.mended(form(), Map.of(), List.of(missing("nowhere")), TODAY)).isEmpty();
        assertThat(SensibleAnswers.mended(form(), Map.of("choice", "FIRST"), List.of(missing("choice")), TODAY)).isEmpty();
    }

    private static Problem missing(String field) {
        return Problem.refuse(field, "Answer this.");
    }

    private static Opened form() throws JsonProcessingException {
        return new Opened(new ObjectMapper().readTree(FORM), Map.of("services", List.of(new OptionList.Option("PHYSIOTHERAPY", "Physiotherapy"))));
    }
}
