package org.fitnotetowork.insight.outcome;

import java.util.Optional;
import java.util.OptionalDouble;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.insight.statistics.Wilson;

/**
 * Gross, deadweight and net of an outcome as they may be shown: all of them made of numbers that are shown themselves, so that none gives another away (domain I.7, K.4).
 *
 * @param known of how many it is known whether they reached it
 * @param label stands wherever the figure does
 * @param net   null where there is no impact to speak of, or the gross figure is hidden
 */
public record ShownEffect(String code, String rule, String name, String people, String gross, String known, String label, Net net) {

    /**
     * @param without    share who would have reached it anyway
     * @param difference gross without that, in percentage points, with the 95 per cent interval
     * @param additional about how many people that is: M31
     * @param cost       what one of them cost, or why that is not shown: M41
     */
    public record Net(String without, String difference, String interval, String additional, String cost) {
    }

    private static final String NOBODY_YET = "nobody has had the time yet";
    private static final String TOO_FEW = "too few people to show";
    private static final String NOT_SHOWN = "not shown: ";

    public static ShownEffect of(Outcome outcome, Optional<Effect> counted, SmallNumbers control) {
        if (counted.isEmpty()) {
            return new ShownEffect(outcome.code(), outcome.rule(), outcome.name(), "0", SmallNumbers.NOTHING, SmallNumbers.NOTHING, NOBODY_YET, null);
        }
        var effect = counted.get();
        var all = effect.all();
        var gross = control.share(all.reached(), all.people());
        return new ShownEffect(outcome.code(), outcome.rule(), outcome.name(), control.count(all.people()), control.percent(all.reached(), all.people()), control.percent(all.known(), all.people()),
                gross.isEmpty() ? TOO_FEW : effect.label(), gross.flatMap(share -> effect.net().map(net -> shown(share, net, effect.pounds(), all.people(), control))).orElse(null));
    }

    private static Net shown(Wilson gross, Effect.Net net, OptionalDouble pounds, long people, SmallNumbers control) {
        var without = Math.round(100 * net.expected() / people);
        var difference = Math.round(100 * gross.share()) - without;
        var half = Math.round(100 * (net.upper() - net.rate()));
        var additional = Math.round(difference / 100.0 * control.rounded(people).orElseThrow());
        return new Net(without + "%", signed(difference) + " points", "between " + signed(difference - half) + " and " + signed(difference + half) + " points",
                (additional < 0 ? "−" : "") + control.count(Math.abs(additional)),
                cost(net, pounds, control.rounded(Math.max(0, additional)).orElse(0)));
    }

    /** @param additional people as they are shown; 0 where they are not */
    private static String cost(Effect.Net net, OptionalDouble pounds, long additional) {
        if (!net.isSurelyAboveNothing()) {
            return NOT_SHOWN + "the lower bound of the net figure is not above 0";
        }
        if (pounds.isEmpty()) {
            return NOT_SHOWN + "nobody has agreed what all of it cost";
        }
        return additional == 0 ? NOT_SHOWN + "too few people" : Pounds.about(pounds.getAsDouble() / additional);
    }

    static String signed(long number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }
}
