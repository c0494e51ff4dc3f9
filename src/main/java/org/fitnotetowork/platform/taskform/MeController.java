package org.fitnotetowork.platform.taskform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.engine.MovingTheClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who the page is for, what it may offer them, and the demonstration's clock. */
@RestController
@RequestMapping("/api")
class MeController {

    record ClockFace(Instant now, boolean mayMove) {
    }

    record Link(String label, String address) {
    }

    record Me(String user, String name, String organisation, String role, List<WaysIn.WayIn> waysIn, List<Link> pages, boolean demo, ClockFace clock) {
    }

    record Move(int days) {
    }

    private final WhoIsSignedIn who;
    private final WaysIn waysIn;
    private final List<OwnPage> pages;
    private final Organisations organisations;
    private final Clock clock;
    private final ObjectProvider<MovingTheClock> moving;

    MeController(WhoIsSignedIn who, WaysIn waysIn, List<OwnPage> pages, Organisations organisations, Clock clock, ObjectProvider<MovingTheClock> moving) {
        this.who = who;
        this.waysIn = waysIn;
        this.pages = pages;
        this.organisations = organisations;
        this.clock = clock;
        this.moving = moving;
    }

    @GetMapping("/me")
    Me me() {
        var person = who.now();
        var organisation = person.organisations().size() == 1 ? organisations.get(person.organisations().iterator().next()).name() : null;
        var demo = moving.getIfAvailable() != null;
        return new Me(person.id(), person.name(), organisation, person.role() == null ? null : person.role().title(), waysIn.all(person),
                pages.stream().filter(page -> page.isFor(person)).map(page -> new Link(page.label(), page.address())).toList(), demo,
                new ClockFace(clock.instant(), demo && person.has(Role.ADMIN)));
    }

    @PostMapping("/demo/clock")
    ResponseEntity<Object> move(@RequestBody Move move) {
        var clockwork = moving.getIfAvailable();
        if (clockwork == null || !who.now().has(Role.ADMIN)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("message", "There is no clock to move here."));
        }
        return ResponseEntity.ok(Map.of("now", clockwork.forward(move.days())));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> tooFar(IllegalArgumentException refused) {
        return Map.of("message", refused.getMessage());
    }
}
