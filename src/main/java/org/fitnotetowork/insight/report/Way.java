package org.fitnotetowork.insight.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.statistics.SmallNumbers;

/** How figures of months come to what a quarter may show. Adds true numbers and lets {@link SmallNumbers} have the last word; what cannot be put together from months is said month by month. */
enum Way {

    TOTAL {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            return control.total(months.stream().map(month -> month.value().longValue()).toList());
        }
    },

    SHARE {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            return control.percent(sum(months, Figure::numerator).longValue(), sum(months, Figure::denominator).longValue());
        }
    },

    MEAN {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            var people = sum(months, Figure::denominator);
            return people.signum() == 0 ? SmallNumbers.NOTHING : control.average(sum(months, Figure::numerator).doubleValue() / people.doubleValue(), people.longValue());
        }
    },

    LATEST {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            var latest = months.get(months.size() - 1);
            return latest.value() == null ? SmallNumbers.NOTHING : control.average(latest.value().doubleValue(), latest.numerator().longValue());
        }
    },

    MEDIAN {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            return byMonth(months, month -> control.average(month.value().doubleValue(), month.denominator().longValue()));
        }
    },

    NINE_IN_TEN {
        @Override
        String of(List<Figure> months, SmallNumbers control) {
            return byMonth(months, month -> control.extreme(month.value().doubleValue(), month.denominator().longValue()));
        }
    };

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    abstract String of(List<Figure> months, SmallNumbers control);

    /** @param months in their order; a month of which there is no figure is not among them */
    String shown(List<Figure> months, SmallNumbers control) {
        return months.isEmpty() ? SmallNumbers.NOTHING : of(months, control);
    }

    private static String byMonth(List<Figure> months, Function<Figure, String> shown) {
        return months.stream().map(month -> MONTH.format(YearMonth.from(month.month())) + " " + (month.value() == null ? SmallNumbers.NOTHING : shown.apply(month))).collect(Collectors.joining(", "));
    }

    private static BigDecimal sum(List<Figure> months, Function<Figure, BigDecimal> number) {
        return months.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
