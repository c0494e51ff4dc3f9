package org.fitnotetowork.insight.outcome;

import java.util.List;
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

/** What areas have agreed about outcomes without support: read by whoever sees their figures, agreed by their managers. */
@RestController
@RequestMapping("/api/insight/outcomes/rates")
class RatesController {

    /** @param choices what a manager can choose in the form; null for who reads only */
    record Page(List<RateWords.Shown> agreed, Choices choices) { }

    record Choices(List<Choice> outcomes, List<Choice> startedAs, List<Choice> timesOutOfWork, List<Choice> mainNeeds, List<Choice> ageBands, List<Choice> years, List<Choice> methods) { }

    private final OwnAreas own;
    private final Outcomes outcomes;
    private final Deadweights deadweights;
    private final AgreeingRates agreeing;
    private final YearsOfReferral years;
    private final RateWords words;
    private final GroupNames names;

    RatesController(OwnAreas own, Outcomes outcomes, Deadweights deadweights, AgreeingRates agreeing, YearsOfReferral years, RateWords words, GroupNames names) {
        this.own = own;
        this.outcomes = outcomes;
        this.deadweights = deadweights;
        this.agreeing = agreeing;
        this.years = years;
        this.words = words;
        this.names = names;
    }

    @GetMapping
    Page rates(@RequestParam(defaultValue = "") String area) {
        var code = own.oneOfReader(area);
        return new Page(words.of(deadweights.ofAreas(own.within(code)), own::nameOf), own.agreesFor(code) ? choices() : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@RequestBody RateForm asked) {
        agreeing.agree(own.ofManager(asked.area()).get(0), asked);
    }

    private Choices choices() {
        return new Choices(outcomes.all().stream().map(outcome -> new Choice(outcome.code(), outcome.rule() + " " + outcome.name())).toList(), names.choices(Dimension.STARTED_AS),
                names.choices(Dimension.TIME_OUT_OF_WORK), names.choices(Dimension.MAIN_NEED), names.choices(Dimension.AGE_BAND), years.choices(), ReadingRates.methods());
    }
}
