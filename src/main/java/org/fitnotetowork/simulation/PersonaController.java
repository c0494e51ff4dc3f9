package org.fitnotetowork.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demonstration's personas: brings one to a state of their journey. For whoever may move the demonstration's clock, because journeys move it. */
@RestController
@RequestMapping("/api/demo/personas")
@ConditionalOnProperty("fitnote.demo.enabled")
class PersonaController {

    record Offered(String code, String title, List<String> states) {
    }

    /** @param state null for the whole journey */
    record Play(String state) {
    }

    private final Stage stage;
    private final WhoIsSignedIn who;

    PersonaController(Stage stage, WhoIsSignedIn who) {
        this.stage = stage;
        this.who = who;
    }

    @GetMapping
    ResponseEntity<Object> all() {
        return mayPlay() ? ResponseEntity.ok(Personas.all().stream().map(persona -> new Offered(persona.code(), persona.title(), persona.states())).toList()) : none();
    }

    /** How it stands with the persona that is being played, or was last; nothing where none was. */
    @GetMapping("/stage")
    ResponseEntity<Object> stands() {
        return mayPlay() ? stage.stands().<ResponseEntity<Object>>map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build()) : none();
    }

    @PostMapping("/{code}")
    ResponseEntity<Object> play(@PathVariable String code, @RequestBody Play play) {
        var persona = Personas.find(code);
        if (!mayPlay() || persona.isEmpty()) {
            return none();
        }
        if (play.state() != null && !persona.get().states().contains(play.state())) {
            return ResponseEntity.badRequest().body(Map.of("message", "There is no such state in this journey."));
        }
        if (!stage.play(persona.get(), play.state(), PersonaController::waiting)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", "Somebody is being played already. Wait until that is over."));
        }
        return ResponseEntity.accepted().body(stage.stands().orElseThrow());
    }

    private boolean mayPlay() {
        return who.now().has(Role.ADMIN);
    }

    private static ResponseEntity<Object> none() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("message", "There is no such persona to play here."));
    }

    /** The application runs its own jobs; half a minute is long for one of them. */
    private static void waiting(BooleanSupplier reached, String otherwise) {
        for (var tries = 0; tries < 150; tries++) {
            if (reached.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        throw new IllegalStateException(otherwise);
    }
}
