package org.fitnotetowork.pathway.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.referral.NotAgain;
import org.fitnotetowork.pathway.referral.TakingUpAgain;
import org.fitnotetowork.pathway.referral.Waiting;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in the way is said at the field, and nothing is written. */
class ReopenReferralAnswersTest {

    private static final String CASE = "HW-2026-000001";
    private static final TaskAnswers.Task TASK = new TaskAnswers.Task(CASE, "ncl-workwell", new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH), Map.of());

    private final TakingUpAgain referrals = mock(TakingUpAgain.class);
    private final CaseNamed named = mock(CaseNamed.class);
    private final ReopenReferralAnswers form = new ReopenReferralAnswers(referrals, named);

    @BeforeEach
    void given_a_referral_that_ended() {
        when(named.require(any(), any())).thenReturn(CASE);
        when(referrals.isOf(CASE, CASE + "-R1")).thenReturn(true);
        when(referrals.hindrance(CASE + "-R1")).thenReturn(Optional.empty());
        when(referrals.takeUp(CASE + "-R1", "The person asked for it", "coach.ncl")).thenReturn(Waiting.Stage.SUPPORT);
    }

    @Test
    void the_process_learns_which_one_and_where_it_stands_and_not_why() {
        var outcome = form.accept(TASK, answers("-R1", "The person asked for it"));

        assertThat(outcome).isEqualTo(new TaskAnswers.Outcome(CASE, Map.of("referralReference", CASE + "-R1", "standsAt", "SUPPORT")));
    }

    @ParameterizedTest
    @EnumSource(NotAgain.class)
    void what_stands_in_the_way_is_said_at_the_field(NotAgain why) {
        when(referrals.hindrance(CASE + "-R1")).thenReturn(Optional.of(why));

        assertRefused("reopenedReferral", why.sentence(), answers("-R1", "The person asked for it"));
    }

    @Test
    void a_referral_of_another_case_is_none_of_this_one() {
        assertRefused("reopenedReferral", NotAgain.NOT_ENDED_THERE.sentence(), answers("-R9", "The person asked for it"));
        verify(referrals, never()).hindrance(any());
    }

    @Test
    void a_note_is_needed() {
        assertRefused("reopenNote", "Write a line", answers("-R1", null));
    }

    private void assertRefused(String field, String sentence, Answers answers) {
        var refused = catchThrowableOfType(AnswersRefused.class, () -> form.accept(TASK, answers));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).startsWith(sentence);
        });
        verify(referrals, never()).takeUp(any(), any(), any());
    }

    private static Answers answers(String referral, String note) {
        var values = new HashMap<String, Object>(Map.of("caseReference", CASE, "reopenedReferral", CASE + referral));
        values.put("reopenNote", note);
        return new Answers(values, Set.of());
    }
}
