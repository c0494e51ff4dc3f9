package org.fitnotetowork.platform.area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Monday to Friday without the bank holidays of England and Wales ({@code areas/bank-holidays-england.csv}). */
@Component
public class WorkingDays {

    private final Set<LocalDate> holidays;

    WorkingDays() throws IOException {
        holidays = new ClassPathResource("areas/bank-holidays-england.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("date"))
                .map(line -> LocalDate.parse(line.split(",")[0].trim()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * The working day that lies {@code days} working days after {@code day}; with 0 the day itself, or the next working day where it is none.
     */
    public LocalDate after(LocalDate day, int days) {
        var reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        for (var left = days; left > 0; left--) {
            do {
                reached = reached.plusDays(1);
            } while (!isWorkingDay(reached));
        }
        return reached;
    }
}
