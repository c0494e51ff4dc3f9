package org.fitnotetowork.pathway.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.pathway.referral.LeadsArea;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.platform.area.AreaValues;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long lies between one call and the next is for the area of the team that leads to say. */
class ReferralClocksTest {

    @ParameterizedTest
    @CsvSource({"5, 2026-05-09", "3, 2026-05-07"})
    void the_next_call_comes_after_the_working_days_that_the_area_sets(int days, LocalDate next) {
        var referral = mock(Referral.class);
        when(referral.lead()).thenReturn("ncl-workwell");
        var partners = mock(ChasingPartners.class);
        when(partners.referral("R1")).thenReturn(referral);
        var values = mock(AreaValues.class);
        when(values.partnerCallAgainWorkingDays()).thenReturn(days);
        var area = mock(LeadsArea.class);
        when(area.today("ncl-workwell")).thenReturn(values);
        var everyDayWorks = mock(WorkingDays.class);
        when(everyDayWorks.after(any(), anyInt())).thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(call.<Integer>getArgument(1)));

        var clocks = new ReferralClocks(partners, mock(PartnerKinds.class), mock(Decisions.class), area, everyDayWorks, Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));

        assertThat(clocks.nextCall("R1")).isEqualTo(next);
    }
}
