package org.fitnotetowork.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The personas of the demonstration, from end to end through public doors: what a colleague shows is what these tests have played. */
@RunningApplication
class PersonasTest {

    @Autowired
    Partnership partnership;

    @Autowired
    PlayingPersonas playing;

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void the_journey_comes_to_its_end(String code) {
        var persona = Personas.find(code).orElseThrow();

        var reference = playing.play(persona, null, (reached, otherwise) -> {
            partnership.jobsRun();
            assertThat(reached.getAsBoolean()).as(otherwise).isTrue();
        });
        partnership.jobsRun();

        assertThat(persona.passes()).isNotEmpty().allSatisfy(element -> assertThat(partnership.hasPassed(reference, element)).as(element).isTrue());
        assertThat(persona.avoids()).isNotEmpty().allSatisfy(element -> assertThat(partnership.hasPassed(reference, element)).as(element).isFalse());
    }

    @Test
    void only_the_administrator_of_the_demonstration_plays_a_persona() {
        var code = codes().get(0);

        for (var signIn : List.of("coach.ncl", "manager.ncl", "gp.ncl", "physio.ncl")) {
            assertThat(partnership.colleague(signIn).post("/api/demo/personas/" + code, Map.of()).status()).as(signIn).isEqualTo(404);
            assertThat(partnership.colleague(signIn).get("/api/demo/personas").status()).as(signIn).isEqualTo(404);
        }
        assertThat(partnership.colleague("admin").get("/api/demo/personas").json()).hasSize(codes().size());
        assertThat(partnership.colleague("admin").post("/api/demo/personas/" + code, Map.of("state", "nowhere")).status()).isEqualTo(400);
    }

    static List<String> codes() {
        return Personas.all().stream().map(Persona::code).toList();
    }
}
