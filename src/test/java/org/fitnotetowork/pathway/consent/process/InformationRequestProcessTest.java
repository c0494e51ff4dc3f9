package org.fitnotetowork.pathway.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody outside asks: the lead decides, the person hears of it unless a law forbids that, and no day and no end of a case ends it (domain J.6, S7). */
class InformationRequestProcessTest {

    private static final String DECIDE = "callActivity_decide";

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("consent/information-request").calling("information-decision", "requestReference", "requestDecision", "mayTell");

    @Test
    void a_recorded_request_is_with_the_lead_and_waits_there_for_as_long_as_it_takes() {
        var request = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(request.task("userTask_recordRequest").getAssignee()).isEqualTo("coach");

        recorded(request);
        assertThat(request.called(DECIDE)).singleElement().satisfies(decision -> assertThat(decision).hasVariable("requestReference", "HW-2026-000001-I1"));
        model.daysPass(400);

        assertThat(request).isWaitingAt(DECIDE).hasNotPassed("userTask_tellPerson", "endEvent_personTold", "endEvent_notTold");
    }

    @Test
    void the_person_is_told_what_was_decided() {
        var request = recorded(model.givenStartedBy("coach", "ncl-coaching"));

        request.returns(DECIDE, Map.of("requestDecision", "REFUSE", "mayTell", "YES"));
        assertThat(request).isWaitingAt("userTask_tellPerson").hasNotPassed("userTask_askPerson");
        assertThat(request.offeredTo("userTask_tellPerson")).containsExactly("coaching-coach");

        request.completes("userTask_tellPerson");
        assertThat(request).hasEndedAt("endEvent_personTold");
    }

    @Test
    void what_the_person_says_goes_back_to_the_lead_and_decides_nothing_by_itself() {
        var request = recorded(model.givenStartedBy("coach", "ncl-coaching"));

        request.returns(DECIDE, Map.of("requestDecision", "ASK_PERSON"));
        assertThat(request).isWaitingAt("userTask_askPerson");
        assertThat(request.offeredTo("userTask_askPerson")).containsExactly("coaching-coach");
        request.completes("userTask_askPerson");
        assertThat(request).isWaitingAt(DECIDE).hasNotPassed("userTask_tellPerson");

        request.returns(DECIDE, Map.of("requestDecision", "HAND_OVER", "mayTell", "YES"));
        assertThat(request).isWaitingAt("userTask_tellPerson");
    }

    @Test
    void where_a_law_forbids_it_nobody_is_asked_to_tell_the_person() {
        var request = recorded(model.givenStartedBy("coach", "ncl-coaching"));

        request.returns(DECIDE, Map.of("requestDecision", "HAND_OVER", "mayTell", "LAW_FORBIDS"));

        assertThat(request).hasEndedAt("endEvent_notTold").hasNotPassed("userTask_tellPerson", "userTask_askPerson");
    }

    private static Story recorded(Story request) {
        request.completes("userTask_recordRequest", Map.of("caseReference", model.newCase(), "requestReference", "HW-2026-000001-I1"));
        assertThat(request).isWaitingAt(DECIDE);
        return request;
    }
}
