package org.fitnotetowork.pathway.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.conversation.ActionPlan;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.junit.jupiter.api.Test;

/** The plan as it stands, in the form in which it is changed. */
class PlanToChangeTest {

    private static final String CASE = "HW-2026-000001";

    private final AgreeingPlans plans = mock(AgreeingPlans.class);
    private final Disclosure door = mock(Disclosure.class);
    private final PlanToChange plan = new PlanToChange(plans, door);

    @Test
    void the_form_shows_what_was_agreed_and_leaves_the_review_and_the_agreement_to_be_said_anew() {
        agreed();
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of("planActions", "Transport: Ask for a bus pass"));

        assertThat(plan.inForm(ServicesThatFitTest.TASK)).hasValue(Map.of("planType", "RETURN_TO_WORK", "goal", "Back at work", "allAtOnce", true, "actions", List.of(
                Map.of("domain", "TRANSPORT", "step", "Ask for a bus pass", "owner", "PARTICIPANT", "byWhen", "2026-05-20", "startRule", "NOW"),
                Map.of("domain", "DIGITAL", "step", "Learn to book online", "owner", "COACH", "byWhen", "2026-06-01", "startRule", "AFTER_STARTED", "afterLines", "1, 3"),
                Map.of("domain", "HOUSING", "startRule", "NOW", "gap", "FULL"))));
    }

    @Test
    void whom_the_door_does_not_let_read_the_plan_does_not_see_it_here() {
        agreed();
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of());

        assertThat(plan.inForm(ServicesThatFitTest.TASK)).isEmpty();
    }

    @Test
    void before_the_first_plan_there_is_nothing_to_show() {
        when(plans.latest(CASE)).thenReturn(Optional.empty());

        assertThat(plan.inForm(ServicesThatFitTest.TASK)).isEmpty();
    }

    private void agreed() {
        when(plans.latest(CASE)).thenReturn(Optional.of(new ActionPlan("RETURN_TO_WORK", "Back at work", null, LocalDate.of(2026, 5, 25), List.of(
                new ActionPlan.Action(Domain.TRANSPORT, "Ask for a bus pass", "PARTICIPANT", LocalDate.of(2026, 5, 20), null, null, null),
                new ActionPlan.Action(Domain.DIGITAL, "Learn to book online", "COACH", LocalDate.of(2026, 6, 1), null, null, new Start(Start.Rule.AFTER_STARTED, List.of("1", "3"), null), null),
                new ActionPlan.Action(Domain.HOUSING, null, null, null, null, null, "FULL")), true, true)));
    }
}
