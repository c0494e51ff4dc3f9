package org.fitnotetowork.platform.area;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** When somebody watches the team's list and can act at once; never on a bank holiday. Written in an area's file as {@code Mon-Fri 09:00-17:00}. */
public record MonitoredHours(DayOfWeek firstDay, DayOfWeek lastDay, LocalTime opens, LocalTime closes) {

    private static final Pattern WRITTEN = Pattern.compile("(\\w{3})-(\\w{3}) (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    public MonitoredHours {
        if (lastDay.compareTo(firstDay) < 0 || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("monitored hours begin before they end, for example Mon-Fri 09:00-17:00");
        }
    }

    /** Reads "Mon-Fri 09:00-17:00". Throws {@link IllegalArgumentException} where it is written otherwise. */
    public static MonitoredHours of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("monitored hours are written like Mon-Fri 09:00-17:00, not \"" + written + "\"");
        }
        return new MonitoredHours(day(parts.group(1)), day(parts.group(2)), LocalTime.parse(parts.group(3)), LocalTime.parse(parts.group(4)));
    }

    private static DayOfWeek day(String abbreviated) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().startsWith(abbreviated.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + abbreviated + "\" is no day of the week"));
    }

    /** From the first minute of opening until before the minute of closing. */
    public boolean include(LocalDateTime moment, WorkingDays workingDays) {
        return isOpenOn(moment.toLocalDate(), workingDays) && !moment.toLocalTime().isBefore(opens) && moment.toLocalTime().isBefore(closes);
    }

    /** The first opening after the moment. */
    public LocalDateTime nextOpening(LocalDateTime moment, WorkingDays workingDays) {
        var day = moment.toLocalTime().isBefore(opens) ? moment.toLocalDate() : moment.toLocalDate().plusDays(1);
        while (!isOpenOn(day, workingDays)) {
            day = day.plusDays(1);
        }
        return day.atTime(opens);
    }

    private boolean isOpenOn(LocalDate day, WorkingDays workingDays) {
        var weekday = day.getDayOfWeek();
        var isInTheWeek = weekday.compareTo(firstDay) >= 0 && weekday.compareTo(lastDay) <= 0;
        return isInTheWeek && (weekday.compareTo(DayOfWeek.FRIDAY) > 0 || workingDays.isWorkingDay(day));
    }
}
