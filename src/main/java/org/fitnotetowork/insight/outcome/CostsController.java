package org.fitnotetowork.insight.outcome;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What areas have agreed that years cost: read by whoever sees their figures, agreed by their managers, as rates without support are. */
@RestController
@RequestMapping("/api/insight/outcomes/costs")
class CostsController {

    /** @param years what a manager can choose in the form; null for who reads only */
    record Page(List<Shown> agreed, List<Choice> years) { }

    /** @param holds false where another version has taken its place */
    record Shown(String area, int year, String pounds, String covers, String source, String agreed, int version, boolean holds) { }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final OwnAreas own;
    private final Costs costs;
    private final AgreeingCosts agreeing;
    private final YearsOfReferral years;

    CostsController(OwnAreas own, Costs costs, AgreeingCosts agreeing, YearsOfReferral years) {
        this.own = own;
        this.costs = costs;
        this.agreeing = agreeing;
        this.years = years;
    }

    @GetMapping
    Page costs(@RequestParam(defaultValue = "") String area) {
        var code = own.oneOfReader(area);
        var agreed = costs.ofAreas(own.within(code));
        return new Page(agreed.stream().map(cost -> shown(cost, agreed.stream().noneMatch(other -> other.replaces(cost)))).toList(), own.agreesFor(code) ? years.choices() : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@RequestBody CostForm asked) {
        agreeing.agree(own.ofManager(asked.area()).get(0), asked);
    }

    private Shown shown(AgreedCost cost, boolean holds) {
        return new Shown(own.nameOf(cost.area()), cost.year(), Pounds.of(cost.pounds()), cost.covers(), cost.source(), cost.agreedBy() + ", " + DAY.format(cost.agreedOn()), cost.version(), holds);
    }
}
