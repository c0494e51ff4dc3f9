package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fitnotetowork.insight.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be reckoned with is said at its field, and in one go. */
class ScenarioFormTest {

    @Test
    void what_is_left_empty_is_as_it_is_now() {
        assertThat(read(new ScenarioForm(null, "", " ", null, ""))).isEqualTo(new Scenario(0, 100, null, 0, 100)).satisfies(scenario -> assertThat(scenario.changesNothing()).isTrue());
        assertThat(read(new ScenarioForm("-2", "+120", "MSK_PHYSIO", "8", "50"))).isEqualTo(new Scenario(-2, 120, "MSK_PHYSIO", 8, 50));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-6,100,-,0,100,coaches", "21,100,-,0,100,coaches", "two,100,-,0,100,coaches", "1.5,100,-,0,100,coaches", "99999999999,100,-,0,100,coaches",
        "0,301,-,0,100,arrivals", "0,-1,-,0,100,arrivals", "0,100,HOUSING,0,100,partnerKind", "0,100,-,8,100,partnerKind", "0,100,-,0,50,partnerKind",
        "0,100,MSK_PHYSIO,27,100,closedWeeks", "0,100,MSK_PHYSIO,-1,100,closedWeeks", "0,100,MSK_PHYSIO,0,301,partnerCapacity"})
    void what_cannot_be_is_refused_at_its_field(String coaches, String arrivals, String kind, String closed, String capacity, String field) {
        assertThat(problems(new ScenarioForm(coaches, arrivals, kind, closed, capacity))).extracting(Refused.Problem::field).containsExactly(field);
    }

    @Test
    void one_coach_has_to_be_left_and_the_sentence_says_how_many_there_are() {
        assertThat(read(new ScenarioForm("-5", "", "", "", "")).coaches()).isEqualTo(-5);
        assertThat(problems(new ScenarioForm("-6", "", "", "", ""))).extracting(Refused.Problem::message)
                .containsExactly("Write how many coaches more or fewer, from -5 to 20. There are 6 now, and one has to be left.");
    }

    @Test
    void everything_is_said_at_once() {
        assertThat(problems(new ScenarioForm("x", "x", "", "x", "x"))).extracting(Refused.Problem::field).containsExactly("coaches", "arrivals", "closedWeeks", "partnerCapacity");
    }

    private static List<Refused.Problem> problems(ScenarioForm form) {
        return catchThrowableOfType(Refused.class, () -> read(form)).problems();
    }

    private static Scenario read(ScenarioForm form) {
        return form.read(6, List.of("MSK_PHYSIO"), 26);
    }
}
