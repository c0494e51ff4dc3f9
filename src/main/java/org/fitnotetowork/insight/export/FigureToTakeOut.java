package org.fitnotetowork.insight.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.measure.Measure;
import org.fitnotetowork.insight.statistics.SmallNumbers;

/**
 * A figure as it may leave (domain K.4). A value that could be worked out from its numerator and denominator is made of these as they are shown, so that the true ones cannot be worked out from it.
 *
 * @param unit        of value
 * @param numerator   null where it is hidden, or where there is none
 * @param denominator likewise
 * @param value       null where it is hidden, or where nothing can be said
 * @param suppressed  true where something is hidden here, so that nobody takes it for nothing
 */
record FigureToTakeOut(String area, YearMonth month, String part, Measure.Unit unit, Long numerator, Long denominator, BigDecimal value, boolean suppressed) {

    // The nation as well: while only some areas take part, its true numbers less the others' would be the last one's.
    private static final SmallNumbers CONTROL = SmallNumbers.LOCAL;

    private static final BigDecimal ALL_BUT_ONE_PERCENT = new BigDecimal("0.99");

    static FigureToTakeOut of(Figure figure, Measure measure, Measure.Unit unit) {
        return unit == Measure.Unit.COUNT ? count(figure, unit)
                : figure.numerator() != null && (unit == Measure.Unit.SHARE || unit == Measure.Unit.RATIO) ? quotient(figure, measure.outOf(), unit)
                : summary(figure, measure.outOf(), unit);
    }

    private static FigureToTakeOut count(Figure figure, Measure.Unit unit) {
        var shown = CONTROL.rounded(figure.value().longValue());
        return shown(figure, unit, shown, OptionalLong.empty(), shown.isPresent() ? BigDecimal.valueOf(shown.getAsLong()) : null, shown.isEmpty());
    }

    private static FigureToTakeOut quotient(Figure figure, Measure.OutOf outOf, Measure.Unit unit) {
        var those = CONTROL.rounded(figure.numerator().longValue());
        var all = denominator(figure, outOf);
        var value = unit == Measure.Unit.SHARE ? share(figure) : ratio(those, all);
        return shown(figure, unit, those, all, value, those.isEmpty() || all.isEmpty() || value == null && figure.value() != null);
    }

    /** A median, a mean or a percentile. What it was added up from is not given. */
    private static FigureToTakeOut summary(Figure figure, Measure.OutOf outOf, Measure.Unit unit) {
        var people = figure.denominator().longValue();
        var mayBeShown = unit == Measure.Unit.SHARE || figure.isOfTheEnd() ? CONTROL.showsExtremeOf(people) : CONTROL.showsAverageOf(people);
        var value = figure.value() == null || !mayBeShown ? null : figure.value().setScale(unit == Measure.Unit.SHARE ? 2 : 1, RoundingMode.HALF_UP);
        var all = denominator(figure, outOf);
        return shown(figure, unit, OptionalLong.empty(), all, value, all.isEmpty() || value == null && figure.value() != null);
    }

    private static OptionalLong denominator(Figure figure, Measure.OutOf outOf) {
        var all = figure.denominator().longValue();
        return outOf.isAboutPeople() ? CONTROL.rounded(all) : OptionalLong.of(all);
    }

    private static BigDecimal share(Figure figure) {
        var those = figure.numerator().longValue();
        var all = figure.denominator().longValue();
        return CONTROL.isNearlyAll(those, all) ? ALL_BUT_ONE_PERCENT : CONTROL.share(those, all).map(shown -> BigDecimal.valueOf(shown.share()).setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }

    private static BigDecimal ratio(OptionalLong those, OptionalLong all) {
        return those.isEmpty() || all.isEmpty() || all.getAsLong() == 0 ? null : BigDecimal.valueOf(those.getAsLong()).divide(BigDecimal.valueOf(all.getAsLong()), 1, RoundingMode.HALF_UP);
    }

    private static FigureToTakeOut shown(Figure figure, Measure.Unit unit, OptionalLong numerator, OptionalLong denominator, BigDecimal value, boolean suppressed) {
        return new FigureToTakeOut(figure.area(), YearMonth.from(figure.month()), figure.part(), unit, boxed(numerator), boxed(denominator), value, suppressed);
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
