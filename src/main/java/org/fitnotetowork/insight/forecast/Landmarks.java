package org.fitnotetowork.insight.forecast;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/** The steps that a forecast tells of: a row each of {@code insight/forecast-steps.csv}. */
record Landmarks(Set<String> takenUp, Set<String> firstAppointment) {

    private record Row(String tells, String element) { }

    static Landmarks read() {
        var rows = TableFile.read(new ClassPathResource("insight/forecast-steps.csv"), Row.class);
        return new Landmarks(telling(rows, "TAKEN_UP"), telling(rows, "FIRST_APPOINTMENT"));
    }

    /** Where a person waits to be taken up by the team. */
    boolean isTakingUp(Place place) {
        return takenUp.contains(place.element());
    }

    boolean isAppointment(Place place) {
        return firstAppointment.contains(place.element());
    }

    private static Set<String> telling(List<Row> rows, String what) {
        return rows.stream().filter(row -> row.tells().equals(what)).map(Row::element).collect(Collectors.toUnmodifiableSet());
    }
}
