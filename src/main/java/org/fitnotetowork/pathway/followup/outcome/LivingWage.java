package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/** The National Living Wage of each day, in pounds an hour, from {@code rates/national-living-wage.csv}. */
public final class LivingWage {

    record Rate(LocalDate validFrom, BigDecimal rate, String source) {
    }

    private final TreeMap<LocalDate, BigDecimal> from;

    LivingWage(List<Rate> rates) {
        from = rates.stream().collect(Collectors.toMap(Rate::validFrom, Rate::rate, (one, other) -> { throw new IllegalArgumentException("two rates begin on the same day"); }, TreeMap::new));
    }

    public static LivingWage published() {
        return new LivingWage(TableFile.read(new ClassPathResource("rates/national-living-wage.csv"), Rate.class));
    }

    /** Empty on a day before the first row. */
    Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(from.floorEntry(day)).map(java.util.Map.Entry::getValue);
    }
}
