package org.fitnotetowork.insight.outcome;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of the people of an area, or of all of them together, for whoever may see its figures. */
@RestController
@RequestMapping("/api/insight/outcomes")
class OutcomesController {

    /** @param from year of referral, included, as is the last */
    record Shown(List<Choice> areas, String area, List<Integer> years, int from, int to, List<Choice> dimensions, String dimension, List<WithGroups> outcomes) { }

    record WithGroups(ShownEffect effect, List<ShownGroup> groups) { }

    private static final int AT_FIRST = 3;

    private final OwnAreas own;
    private final Outcomes outcomes;
    private final GroupNames names;
    private final YearsOfReferral years;

    OutcomesController(OwnAreas own, Outcomes outcomes, GroupNames names, YearsOfReferral years) {
        this.own = own;
        this.outcomes = outcomes;
        this.names = names;
        this.years = years;
    }

    /** Years outside the choice, or the wrong way round, become those inside it that are nearest. */
    @GetMapping
    Shown outcomes(@RequestParam(defaultValue = "") String area, @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to,
            @RequestParam(defaultValue = "AGE_BAND") Dimension dimension) {
        var code = own.oneOfReader(area);
        var control = OwnAreas.NATION.equals(code) ? SmallNumbers.NATIONAL : SmallNumbers.LOCAL;
        var until = to == null ? years.last() : within(years.first(), to, years.last());
        var since = within(years.first(), from == null ? years.last() - AT_FIRST + 1 : from, until);
        return new Shown(own.choicesWithNation(), code, IntStream.rangeClosed(years.first(), years.last()).boxed().toList(), since, until, dimensions(), dimension.name(),
                outcomes.all().stream().map(outcome -> shown(outcome, code, YearMonth.of(since, 1), YearMonth.of(until + 1, 1), dimension, control)).toList());
    }

    private WithGroups shown(Outcome outcome, String area, YearMonth first, YearMonth last, Dimension dimension, SmallNumbers control) {
        return new WithGroups(ShownEffect.of(outcome, outcomes.effect(outcome, area, first, last), control),
                ShownGroup.of(outcomes.by(dimension, outcome, area, first, last), group -> names.of(dimension, group), control));
    }

    private static List<Choice> dimensions() {
        return Arrays.stream(Dimension.values()).filter(dimension -> dimension != Dimension.MONTH).map(dimension -> new Choice(dimension.name(), dimension.words())).toList();
    }

    private static int within(int least, int wanted, int most) {
        return Math.max(least, Math.min(most, wanted));
    }
}
