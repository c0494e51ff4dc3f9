package org.fitnotetowork.pathway.referral;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.area.WorkingDays;

/** A referral of which only its events matter. */
final class RandomReferral {

    static final WorkingDays EVERY_DAY_WORKS = everyDayWorks();

    static final LeadsArea AS_EVERY_AREA = asEveryArea();

    private RandomReferral() {
    }

    static Referral with(List<Event> events) {
        return new Referral("HW-2026-000001-R1", "HW-2026-000001", "PHYSIOTHERAPY", "Physiotherapy", "ncl-physio", "MSK_PHYSIO", "ncl-workwell", "Lifting", null, "ROUTINE",
                Referral.Choice.NONE, new Referral.Sending("here", "there"), events);
    }

    private static LeadsArea asEveryArea() {
        var area = mock(LeadsArea.class);
        when(area.today(anyString())).thenReturn(AreasAsWritten.areas().on("ncl", LocalDate.of(2026, 5, 4)));
        return area;
    }

    private static WorkingDays everyDayWorks() {
        var days = mock(WorkingDays.class);
        when(days.isWorkingDay(any())).thenReturn(true);
        when(days.after(any(), anyInt())).thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(call.<Integer>getArgument(1)));
        return days;
    }
}
