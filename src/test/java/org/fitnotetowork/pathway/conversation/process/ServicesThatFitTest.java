package org.fitnotetowork.pathway.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.pathway.conversation.HoldingConversations;
import org.fitnotetowork.pathway.conversation.SupportOffers;
import org.fitnotetowork.pathway.conversation.WhatComesFirst;
import org.fitnotetowork.pathway.referral.RecommendingServices;
import org.fitnotetowork.pathway.referral.RecommendingServices.Advice;
import org.fitnotetowork.pathway.referral.RecommendingServices.Recommendation;
import org.fitnotetowork.pathway.referral.directory.TrackRecord;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.Test;

/** Beside the choice of a service stand the reason and the wait, as far as enough referrals tell. */
class ServicesThatFitTest {

    private static final String CASE = "HW-2026-000001";
    static final TaskAnswers.Task TASK = new TaskAnswers.Task(CASE, "ncl-workwell", new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH), Map.of());

    private final RecommendingServices services = mock(RecommendingServices.class);
    private final Disclosure door = mock(Disclosure.class);
    private final ServicesThatFit fit = new ServicesThatFit(services, door, Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void each_service_that_can_be_chosen_has_a_line_with_reason_and_median_wait_and_those_that_cannot_have_none() {
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of("dateOfBirth", "1984-03-12"));
        when(services.of(CASE, 42)).thenReturn(List.of(
                one("Near", Advice.RECOMMENDED, "it fits", new TrackRecord.Figures("near", "NEAR", 12, 2.4, 0.75, 18.0, 40.0)),
                one("New", Advice.WITH_CARE, "nobody has checked the entry for half a year", null),
                one("Far", Advice.NOT_RECOMMENDED, "it does not cover the place", null),
                one("Old", Advice.HIDDEN, "nobody has checked the entry for a year", null),
                one("Shut", Advice.NOT_POSSIBLE, "it is closed", null)));

        assertThat(fit.inWords(TASK)).contains("""
                Near | Recommended: it fits | usually replies in 2 days, 75% accepted, first appointment after 18 days (9 in 10 within 40)
                New | nobody has checked the entry for half a year
                Far | it does not cover the place""");
    }

    @Test
    void where_the_door_does_not_tell_the_age_it_is_not_guessed() {
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of());
        when(services.of(CASE, null)).thenReturn(List.of(one("Near", Advice.RECOMMENDED, "it fits", null)));

        assertThat(fit.inWords(TASK)).contains("Near | Recommended: it fits");
    }

    @Test
    void the_plan_s_form_shows_them_as_something_to_read() throws IOException {
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of());
        when(services.of(CASE, null)).thenReturn(List.of(one("Near", Advice.RECOMMENDED, "it fits", null)));
        var form = new AgreePlanAnswers(mock(HoldingConversations.class), mock(AgreeingPlans.class), mock(PlanToChange.class), mock(SupportOffers.class), mock(WhatComesFirst.class), fit, Clock.systemUTC());

        assertThat(form.defaults(TASK)).containsEntry("recommendedText", "Near | Recommended: it fits");
        assertThat(form.fields()).as("nobody writes it").doesNotContain("recommendedText");
        var field = new ObjectMapper().readTree(Path.of("forms/conversation/agree-plan.form").toFile()).findParents("key").stream()
                .filter(one -> one.get("key").asText().equals("recommendedText")).findFirst().orElseThrow();
        assertThat(field.get("readonly").asBoolean()).isTrue();
    }

    @Test
    void an_area_without_services_shows_no_empty_list() {
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenReturn(Map.of());
        when(services.of(CASE, null)).thenReturn(List.of());

        assertThat(fit.inWords(TASK)).isEmpty();
    }

    private static Recommendation one(String name, Advice advice, String why, TrackRecord.Figures figures) {
        return new Recommendation(new Area.Service(name.toUpperCase(), name, name, "MSK_PHYSIO"), advice, why, null, figures);
    }
}
