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

/** The agreed return as a calendar file. Who may have it, the door says; for everybody else there is none. */
@RestController
@RequestMapping("/api")
class ReturnCalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Disclosure door;
    private final WhoIsSignedIn who;

    ReturnCalendarController(Disclosure door, WhoIsSignedIn who) {
        this.door = door;
        this.who = who;
    }

    @GetMapping("/cases/{reference}/return-plan.ics")
    ResponseEntity<String> calendar(@PathVariable String reference) {
        var seen = door.read(Reader.of(who.now(), "return-plan-calendar", false), reference, Set.of(ReturnPlanFacts.CALENDAR));
        var calendar = (String) seen.get(ReturnPlanFacts.CALENDAR);
        return calendar == null ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(CALENDAR).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"work-plan.ics\"").body(calendar);
    }
}
