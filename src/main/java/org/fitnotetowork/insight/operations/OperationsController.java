package org.fitnotetowork.insight.operations;

import java.util.List;
import java.util.Set;
import org.fitnotetowork.insight.OwnAreas;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit asks for a manager who keeps cases going. */
@RestController
@RequestMapping("/api/insight")
class OperationsController {

    record Operations(List<Incidents.Stopped> stopped, Cleanup.State cleanup, List<OperationLog.Entry> done) { }

    record Retry(Set<String> jobs, String reason) { }

    record Said(String message) { }

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final OwnAreas own;
    private final Incidents incidents;
    private final Cleanup cleanup;
    private final OperationLog log;
    private final WayOfACase way;

    OperationsController(OwnAreas own, Incidents incidents, Cleanup cleanup, OperationLog log, WayOfACase way) {
        this.own = own;
        this.incidents = incidents;
        this.cleanup = cleanup;
        this.log = log;
        this.way = way;
    }

    @GetMapping("operations")
    Operations operations() {
        return new Operations(incidents.ofManager(), cleanup.now(), log.ofManager());
    }

    /** Asks for a reason before anything else, because it is what the log will be read for. */
    @PostMapping("operations/retry")
    ResponseEntity<Said> retry(@RequestBody Retry asked) {
        own.ofManager();
        if (asked.jobs() == null || asked.jobs().isEmpty()) {
            return ResponseEntity.unprocessableEntity().body(new Said("Choose at least one step to try again."));
        }
        var reason = asked.reason() == null ? "" : asked.reason().strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return ResponseEntity.unprocessableEntity().body(new Said("Say in a few words why these are tried again, in at most 500 characters and without a name."));
        }
        var tried = incidents.tryAgain(asked.jobs(), reason);
        return ResponseEntity.ok(new Said(tried == 1 ? "One step will be tried again." : tried + " steps will be tried again."));
    }

    @GetMapping("cases/{reference}")
    List<WayOfACase.Stay> way(@PathVariable String reference) {
        return way.ofManager(reference);
    }
}
