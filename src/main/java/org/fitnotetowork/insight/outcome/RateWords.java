package org.fitnotetowork.insight.outcome;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How rates without support are said. */
@Component
class RateWords {

    /**
     * One that was agreed, for the list of them.
     *
     * @param referred when those were referred for whom it holds, by what has been agreed since
     */
    record Shown(String area, String outcome, String people, String rate, String interval, String method, String source, String referred, String agreed, int version) {
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Outcomes outcomes;
    private final GroupNames names;

    RateWords(Outcomes outcomes, GroupNames names) {
        this.outcomes = outcomes;
        this.names = names;
    }

    String of(Agreement agreed) {
        return "Rate without support: " + outcome(agreed.outcome()) + ", " + percent(agreed.rate()) + " of " + people(agreed.startedAs(), agreed.timeOutOfWork(), agreed.mainNeed(), agreed.ageBand())
                + " referred since " + MONTH.format(agreed.validFrom()) + ". Source: " + agreed.source();
    }

    /** @param areaNames what an area is called */
    List<Shown> of(Collection<AgreedRate> agreed, UnaryOperator<String> areaNames) {
        return agreed.stream().map(rate -> new Shown(areaNames.apply(rate.area()), outcome(rate.outcome()), people(rate.startedAs(), rate.timeOutOfWork(), rate.mainNeed(), rate.ageBand()),
                percent(rate.rate()), percent(rate.lower95()) + " to " + percent(rate.upper95()), rate.method().words(), rate.source(), referred(rate, agreed),
                rate.agreedBy() + ", " + DAY.format(rate.agreedOn()), rate.version())).toList();
    }

    private static String referred(AgreedRate rate, Collection<AgreedRate> agreed) {
        var next = agreed.stream().filter(other -> other.replaces(rate)).map(AgreedRate::validFrom).min(Comparator.naturalOrder());
        if (next.isEmpty()) {
            return "since " + MONTH.format(rate.validFrom());
        }
        return next.get().isAfter(rate.validFrom()) ? MONTH.format(rate.validFrom()) + " to " + MONTH.format(next.get().minusDays(1)) : "nobody any more: replaced";
    }

    private String outcome(String code) {
        var outcome = outcomes.get(code);
        return outcome.rule() + " " + outcome.name();
    }

    private String people(String startedAs, String timeOutOfWork, String mainNeed, String ageBand) {
        var said = Stream.of(name(Dimension.STARTED_AS, startedAs), name(Dimension.TIME_OUT_OF_WORK, timeOutOfWork), name(Dimension.MAIN_NEED, mainNeed), name(Dimension.AGE_BAND, ageBand))
                .flatMap(Optional::stream).collect(Collectors.joining("; "));
        return said.isEmpty() ? "everybody" : said;
    }

    private Optional<String> name(Dimension dimension, String code) {
        return Optional.ofNullable(code).map(one -> names.of(dimension, one));
    }

    private static String percent(double share) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.UK)).format(100 * share) + "%";
    }
}
