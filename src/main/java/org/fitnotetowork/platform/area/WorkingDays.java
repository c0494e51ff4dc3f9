package org.fitnotetowork.platform.area;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Monday to Friday without the bank holidays of England and Wales ({@code areas/bank-holidays-england.csv}). */
@Component
public class WorkingDays {

    record BankHoliday(String date, String name) {
    }

    private final Set<LocalDate> holidays = TableFile.read(new ClassPathResource("areas/bank-holidays-england.csv"), BankHoliday.class).stream()
            .map(holiday -> LocalDate.parse(holiday.date())).collect(Collectors.toUnmodifiableSet());

    /** The last day of the last year whose bank holidays are in the file. Those after it count as working days. */
    public LocalDate knownUntil() {
        return holidays.stream().max(Comparator.naturalOrder()).orElseThrow().with(TemporalAdjusters.lastDayOfYear());
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
