package org.fitnotetowork.insight.capacity;

import java.time.LocalDate;
import java.util.Comparator;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/**
 * What a coach has time for, from a day on: a row of {@code insight/capacity.csv}, which says what each column means.
 *
 * @param contractedHours hours of a fortnight
 * @param directShare     between 0 and 1
 */
public record CoachTime(LocalDate validFrom, double contractedHours, double directShare, int sourceCaseload, int sourceMinutes, int ipsCaseload) {

    private static final int WORKING_DAYS_OF_A_FORTNIGHT = 10;

    /** As it holds on the day; throws where the table begins later. */
    public static CoachTime on(LocalDate day) {
        return TableFile.read(new ClassPathResource("insight/capacity.csv"), CoachTime.class).stream().filter(row -> !row.validFrom().isAfter(day)).max(Comparator.comparing(CoachTime::validFrom))
                .orElseThrow();
    }

    /** Minutes of a fortnight that a coach has for people. */
    double directMinutes() {
        return contractedHours * 60 * directShare;
    }

    /** Minutes of a working day that a coach has for people. */
    public double directMinutesADay() {
        return directMinutes() / WORKING_DAYS_OF_A_FORTNIGHT;
    }

    /** How many people one coach can take where each takes so many minutes of a fortnight; null where nobody has taken any yet. */
    Integer safeCaseload(Double minutesForEach) {
        return minutesForEach == null || minutesForEach <= 0 ? null : (int) Math.floor(directMinutes() / minutesForEach);
    }
}
