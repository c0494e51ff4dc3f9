package org.fitnotetowork.pathway.referral;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.area.WorkingDays;

/** A referral of which only its events matter. */
final class RandomReferral {

    static final WorkingDays EVERY_DAY_WORKS = everyDayWorks();

    private RandomReferral() {
    }

    static Referral with(List<Event> events) {
        return new Referral("HW-2026-000001-R1", "HW-2026-000001", "PHYSIOTHERAPY", "Physiotherapy", "ncl-physio", "MSK_PHYSIO", "ncl-workwell", "Lifting", null, "ROUTINE",
                Referral.Choice.NONE, new Referral.Sending("here", "there"), events);
    }

    private static WorkingDays everyDayWorks() {
        var days = mock(WorkingDays.class);
        when(days.isWorkingDay(any())).thenReturn(true);
        when(days.after(any(), anyInt())).thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(call.<Integer>getArgument(1)));
        return days;
    }
}
