package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several agencies unblock a case together, and the person says who they are (domain H.6, co-case management). */
@RunningApplication
class CaseConferenceStoryTest {

    @Autowired
    Partnership partnership;

    @Test
    void a_conference_clears_a_block_the_lead_goes_over_when_it_is_taken_and_the_person_takes_an_agency_out() {
        var coach = partnership.colleague("coach.ncl");
        var physio = partnership.colleague("physio.ncl");
        var talking = partnership.colleague("talking.ncl");
        var reference = withAPlan("Jamie Fell");

        // Nobody is in the circle whom the person has not agreed to; whoever is not in it can call nothing.
        var alone = coach.completes(coach.starts("call-conference"), conferenceOf(reference));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.body()).contains("H6-ALONE");
        var silent = coach.completes(coach.starts("change-circle"), Map.of("caseReference", reference, "circleChange", "JOIN", "circleOrganisation", "ncl-talking", "agreedHow", "SPOKEN"));
        assertThat(silent.body()).contains("H6-AGREES");
        coach.gives(coach.starts("change-circle"), joining(reference, "ncl-physio"));
        coach.gives(coach.starts("change-circle"), joining(reference, "ncl-talking", "DEBT_MONEY"));

        physio.gives(physio.starts("raise-block"), Map.of("caseReference", reference, "blockKind", "WAIT_LIST", "blockingParty", "ncl-talking", "blockedItem", "PLAN",
                "blockSince", partnership.today().toString(), "blockWords", "A first talk before the return"));
        // A partner calls; the lead holds.
        physio.gives(physio.starts("call-conference"), conferenceOf(reference));
        assertThat(coach.seesTasks(reference)).as("not before everybody has been heard").doesNotContain("Hold the case conference");

        var asked = talking.opens(talking.findsTask("Give an update", reference)).toString();
        assertThat(asked).contains("Write to the bank").contains("a waiting list").contains("Jamie Fell")
                .doesNotContain("See a physiotherapist").doesNotContain("Low back pain").doesNotContain("Cannot lift");
        talking.does("Give an update", reference, Map.of("updateKind", "UPDATE", "updateWords", "A place on Thursday"));
        physio.does("Give an update", reference, Map.of("updateKind", "NO_CHANGE"));

        var table = coach.opens(coach.findsTask("Hold the case conference", reference));
        assertThat(table.toString()).contains("A place on Thursday").contains("nothing has changed").contains("See a physiotherapist");
        coach.does("Hold the case conference", reference, Map.of("conferenceStep", "HELD", "clearedBlocks", List.of(reference + "-B1"),
                "steps", List.of(Map.of("step", "Take the place on Thursday", "owner", "PERSON", "byWhen", partnership.today().plusDays(3).toString()))));
        assertThat(coach.seesTasks(reference)).doesNotContain("Clear the block");
        assertThat(physio.seesTasks(reference)).as("whoever raised it has the last word").contains("Say whether it goes on");
        physio.does("Say whether it goes on", reference, Map.of("blockStep", "GOES_ON"));
        assertThat(talking.does("Read what was agreed", reference, Map.of("agreedRead", true)).toString()).contains("Take the place on Thursday");
        physio.does("Read what was agreed", reference, Map.of("agreedRead", true));

        // The lead goes over when the receiver takes it.
        coach.gives(coach.starts("hand-over-lead"), offer(reference, "ncl-talking"));
        talking.does("Take over the lead or not", reference, Map.of("leadAnswer", "REFUSED", "refusalReason", "Too few hours"));
        assertThat(coach.does("Read why the lead stays", reference, Map.of("refusalRead", true)).toString()).contains("Too few hours");
        coach.gives(coach.starts("hand-over-lead"), offer(reference, "ncl-physio"));
        physio.does("Take over the lead or not", reference, Map.of("leadAnswer", "ACCEPTED"));
        var notTheirs = coach.completes(coach.starts("hand-over-lead"), offer(reference, "ncl-talking"));
        assertThat(notTheirs.body()).contains("H6-LEAD");

        coach.gives(coach.starts("raise-block"), Map.of("caseReference", reference, "blockKind", "EMPLOYER_NO_REPLY", "blockingParty", "EMPLOYER", "blockedItem", "PLAN",
                "blockSince", partnership.today().toString()));
        coach.gives(coach.starts("call-conference"), conferenceOf(reference));
        assertThat(physio.seesTasks(reference)).contains("Clear the block");
        assertThat(talking.seesTasks(reference)).contains("Give an update");

        // The person takes agencies out: from that moment they see nothing, and what they had comes back.
        coach.gives(coach.starts("change-circle"), leaving(reference, "ncl-talking"));
        assertThat(talking.seesTasks(reference)).isEmpty();
        assertThat(talking.completes(talking.starts("raise-block"), Map.of("caseReference", reference, "blockKind", "WAIT_LIST", "blockingParty", "ncl-workwell", "blockedItem", "PLAN",
                "blockSince", partnership.today().toString())).body()).contains("There is no open case");

        coach.gives(coach.starts("change-circle"), leaving(reference, "ncl-physio"));
        assertThat(physio.seesTasks(reference)).as("the referral goes on").containsExactly("Accept or reject referral");
        assertThat(coach.seesTasks(reference)).as("the lead is back").contains("Clear the block").doesNotContain("Give an update");

        // The end of the case ends what is left.
        coach.gives(coach.starts("change-circle"), joining(reference, "ncl-talking"));
        coach.gives(coach.starts("call-conference"), conferenceOf(reference));
        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(talking.seesTasks(reference)).isEmpty();
        assertThat(coach.seesTasks(reference)).doesNotContain("Hold the case conference", "Call whoever is missing", "Clear the block");
    }

    private Map<String, Object> conferenceOf(String reference) {
        return Map.of("caseReference", reference, "conferenceTopic", "STUCK", "conferenceOn", partnership.today().plusDays(10).toString(), "conferenceAgreed", true);
    }

    private static Map<String, Object> joining(String reference, String organisation, String... needs) {
        return Map.of("caseReference", reference, "circleChange", "JOIN", "circleOrganisation", organisation, "circleScope", List.of(needs), "circleAgreed", true, "agreedHow", "SPOKEN");
    }

    private static Map<String, Object> leaving(String reference, String organisation) {
        return Map.of("caseReference", reference, "circleChange", "LEAVE", "circleOrganisation", organisation, "leavingWish", "PERSON_WISHES");
    }

    private static Map<String, Object> offer(String reference, String to) {
        return Map.of("caseReference", reference, "newLead", to, "leadWords", "Sees the person every week", "leadAgreed", true);
    }

    private String withAPlan(String name) {
        return Stories.withAReferral(partnership, Partnership.somebody(name), Sheets.action("DEBT_MONEY", "Write to the bank", "PARTICIPANT", partnership.today().plusDays(14)));
    }
}
