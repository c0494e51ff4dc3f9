package org.fitnotetowork.pathway.employer;

import java.util.Set;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agreed return as files to take along: a calendar, and the plan itself. Who may have them, the door says; for everybody else there are none. */
@RestController
@RequestMapping("/api")
class ReturnPlanFiles {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Disclosure door;
    private final WhoIsSignedIn who;

    ReturnPlanFiles(Disclosure door, WhoIsSignedIn who) {
        this.door = door;
        this.who = who;
    }

    @GetMapping("/cases/{reference}/return-plan.ics")
    ResponseEntity<String> calendar(@PathVariable String reference) {
        return file(reference, "return-plan-calendar", ReturnPlanFacts.CALENDAR, CALENDAR, "work-plan.ics");
    }

    @GetMapping("/cases/{reference}/return-plan.html")
    ResponseEntity<String> copy(@PathVariable String reference) {
        return file(reference, "return-plan-copy", ReturnPlanFacts.COPY, PAGE, "my-return-to-work-plan.html");
    }

    private ResponseEntity<String> file(String reference, String purpose, String key, MediaType type, String name) {
        var file = (String) door.read(Reader.of(who.now(), purpose, false), reference, Set.of(key)).get(key);
        return file == null ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(file);
    }
}
