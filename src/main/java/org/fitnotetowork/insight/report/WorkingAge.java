package org.fitnotetowork.insight.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How many people of working age live in an area: {@code insight/population.csv}. */
@Component
class WorkingAge {

    /** @param workingAge from this day on, until there is another number */
    record Population(String area, LocalDate validFrom, long workingAge, String source) {

        Population {
            if (workingAge < 1 || source.isBlank()) {
                throw new IllegalArgumentException("insight/population.csv: " + area + " needs people and the source that counted them");
            }
        }
    }

    private final List<Population> populations = TableFile.read(new ClassPathResource("insight/population.csv"), Population.class);

    /** None where nobody has said, or not yet on that day. */
    Optional<Population> of(String area, LocalDate day) {
        return populations.stream().filter(one -> one.area().equals(area) && !one.validFrom().isAfter(day)).max(Comparator.comparing(Population::validFrom));
    }
}
