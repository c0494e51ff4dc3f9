package org.fitnotetowork.pathway.coordination.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;

/** When somebody in the circle is reminded and when a person calls them: the table {@code circle-clocks}, in working days from today. */
@Service
public class CircleClocks {

    public enum Asked { UPDATE, LEAD }

    public record Days(LocalDate remindOn, LocalDate callOn) {

        /** Not after that day, for what is to be known by then. */
        public Days by(LocalDate day) {
            return new Days(remindOn.isBefore(day) ? remindOn : day, callOn.isBefore(day) ? callOn : day);
        }
    }

    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Clock clock;

    CircleClocks(Decisions decisions, WorkingDays workingDays, Clock clock) {
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Days of(Asked asked) {
        var row = decisions.ask("circle-clocks", Map.of("asked", asked.name())).get(0);
        return new Days(day(row.get("remindAfterWorkingDays")), day(row.get("callAfterWorkingDays")));
    }

    private LocalDate day(Object workingDaysLater) {
        return workingDays.after(LocalDate.now(clock), ((Number) workingDaysLater).intValue());
    }
}
