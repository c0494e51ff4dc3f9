package org.fitnotetowork.insight.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.statistics.SmallNumbers;

/** How figures of months come to what a quarter may show. Adds true numbers and lets {@link SmallNumbers} have the last word; what cannot be put together from months is said month by month. */
enum Way {

    TOTAL {
        @Override
        String of(List<Figure> months, Basis on) {
            return on.control().total(months.stream().map(month -> month.value().longValue()).toList());
        }
    },

    SHARE {
        @Override
        String of(List<Figure> months, Basis on) {
            return on.control().percent(sum(months, Figure::numerator).longValue(), sum(months, Figure::denominator).longValue());
        }
    },

    /** Those who count, for each 1,000 people of working age in the area. Says whose number of people that is. */
    PER_THOUSAND {
        @Override
        String of(List<Figure> months, Basis on) {
            return on.population().map(all -> perThousand(on.control().rounded(sum(months, Figure::numerator).longValue()), all))
                    .orElse(Report.NOT_MEASURED + "How many people of working age live in the area is not held here yet.");
        }
    },

    MEAN {
        @Override
        String of(List<Figure> months, Basis on) {
            var people = sum(months, Figure::denominator);
            return people.signum() == 0 ? SmallNumbers.NOTHING : on.control().average(sum(months, Figure::numerator).doubleValue() / people.doubleValue(), people.longValue());
        }
    },

    LATEST {
        @Override
        String of(List<Figure> months, Basis on) {
            var latest = months.get(months.size() - 1);
            return latest.value() == null ? SmallNumbers.NOTHING : on.control().average(latest.value().doubleValue(), latest.numerator().longValue());
        }
    },

    MEDIAN {
        @Override
        String of(List<Figure> months, Basis on) {
            return byMonth(months, month -> on.control().average(month.value().doubleValue(), month.denominator().longValue()));
        }
    },

    NINE_IN_TEN {
        @Override
        String of(List<Figure> months, Basis on) {
            return byMonth(months, month -> on.control().extreme(month.value().doubleValue(), month.denominator().longValue()));
        }
    };

    /**
     * What figures are shown by.
     *
     * @param population of the area, where it is known
     */
    record Basis(SmallNumbers control, Optional<WorkingAge.Population> population) {
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    abstract String of(List<Figure> months, Basis on);

    /** @param months in their order; a month of which there is no figure is not among them */
    String shown(List<Figure> months, Basis on) {
        return months.isEmpty() ? SmallNumbers.NOTHING : of(months, on);
    }

    private static String byMonth(List<Figure> months, Function<Figure, String> shown) {
        return months.stream().map(month -> MONTH.format(YearMonth.from(month.month())) + " " + (month.value() == null ? SmallNumbers.NOTHING : shown.apply(month))).collect(Collectors.joining(", "));
    }

    private static String perThousand(OptionalLong people, WorkingAge.Population all) {
        return (people.isEmpty() ? SmallNumbers.HIDDEN : String.format(Locale.UK, "%.2f", 1000.0 * people.getAsLong() / all.workingAge()))
                + String.format(Locale.UK, " (of %,d people: %s)", all.workingAge(), all.source());
    }

    private static BigDecimal sum(List<Figure> months, Function<Figure, BigDecimal> number) {
        return months.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
