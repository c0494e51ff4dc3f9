package org.fitnotetowork.insight.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The fourth-aim report of an area: read by whoever sees its figures, asked actions of and issued by its managers. */
@RestController
@RequestMapping("/api/insight/fourth-aim-report")
class ReportController {

    /**
     * @param report a {@link Report}: as it was where it has been issued, as it would be now otherwise
     * @param issued null for a draft
     * @param owners roles that an action can be given to
     * @param toDo   what reports have asked for so far, as it stands today
     * @param mine   true for managers, who write in it
     */
    record Page(List<Choice> areas, List<Choice> quarters, List<Choice> owners, Object report, Issue issued, List<Actions.Action> toDo, boolean mine) { }

    record Issue(String accountablePerson, Instant issuedAt, String issuedBy) { }

    record ToIssue(String area, String quarter, String accountablePerson) { }

    record ToDo(String area, String quarter, String action, Role owner) { }

    record Tick(boolean done) { }

    private static final int QUARTERS = 8;
    private static final Set<Role> NOT_OF_THE_PARTNERSHIP = EnumSet.of(Role.NATIONAL_LEAD, Role.DESIGNER, Role.ADMIN);

    private final OwnAreas own;
    private final WhoIsSignedIn who;
    private final Drafting drafting;
    private final Reports reports;
    private final Actions actions;
    private final Clock clock;

    ReportController(OwnAreas own, WhoIsSignedIn who, Drafting drafting, Reports reports, Actions actions, Clock clock) {
        this.own = own;
        this.who = who;
        this.drafting = drafting;
        this.reports = reports;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping
    Page page(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String quarter) {
        var code = readable(area);
        var asked = quarter.isBlank() ? quarters().get(0) : choice(quarter);
        var issued = reports.issued(code, asked);
        return new Page(own.choices(), quarters().stream().map(one -> new Choice(one.name(), one.words())).toList(),
                Arrays.stream(Role.values()).filter(role -> !NOT_OF_THE_PARTNERSHIP.contains(role)).map(role -> new Choice(role.name(), role.title())).toList(),
                issued.<Object>map(Reports.Issued::figures).orElseGet(() -> drafting.of(code, asked)),
                issued.map(one -> new Issue(one.accountablePerson(), one.issuedAt(), one.issuedBy())).orElse(null),
                actions.carriedInto(code, Quarter.of(LocalDate.now(clock))), who.now().has(Role.MANAGER));
    }

    @PostMapping("issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void issue(@RequestBody ToIssue asked) {
        reports.issue(own.ofManager(asked.area()).get(0), choice(asked.quarter()), asked.accountablePerson());
    }

    @PostMapping("actions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@RequestBody ToDo asked) {
        reports.ask(own.ofManager(asked.area()).get(0), choice(asked.quarter()), asked.action(), NOT_OF_THE_PARTNERSHIP.contains(asked.owner()) ? null : asked.owner());
    }

    @PutMapping("actions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tick(@PathVariable long id, @RequestBody Tick asked) {
        if (!actions.tick(id, asked.done(), own.ofManager())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The nation has no report of its own: who is accountable is so for an area. */
    private String readable(String area) {
        var code = own.ofReader(area).get(0);
        if (OwnAreas.NATION.equals(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return code;
    }

    private static Quarter choice(String name) {
        return Quarter.named(name == null ? "" : name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Those that are over, the latest first. */
    private List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(LocalDate.now(clock)).before(), Quarter::before).limit(QUARTERS).toList();
    }
}
