package org.fitnotetowork.pathway.fitnote.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.Test;

/** A practice reads one paragraph, made of what the door lets through and of nothing else. */
class NewsForPracticeTest {

    private static final String CASE = "HW-2026-000001";
    private static final SignedIn GP = new SignedIn("gp.ncl", "Grace Palmer", Set.of("ncl-junction"), Role.GP);

    private final Disclosure door = mock(Disclosure.class);

    @Test
    void started_plan_outcome_and_how_work_went_on_make_one_paragraph() {
        lets(Map.of("workLasted", "Back at work for four weeks (3 June 2026)\nJob kept after 13 weeks (5 August 2026)", "outcomeText", "The person is in work, and the work has lasted.",
                "takenUpText", "A coach took up the referral on 1 March 2026.", "planAgreedText", "Coach and person agreed a plan on 9 March 2026."));

        assertThat(news()).isEqualTo(Map.of("practiceNews", "A coach took up the referral on 1 March 2026. Coach and person agreed a plan on 9 March 2026. "
                + "The person is in work, and the work has lasted. Back at work for four weeks (3 June 2026); Job kept after 13 weeks (5 August 2026)."));
    }

    @Test
    void what_the_person_does_not_share_leaves_no_gap() {
        lets(Map.of("takenUpText", "A coach took up the referral on 1 March 2026.", "outcomeText", "Your referral has ended. The person has not agreed to share more."));

        assertThat(news()).isEqualTo(Map.of("practiceNews", "A coach took up the referral on 1 March 2026. Your referral has ended. The person has not agreed to share more."));
    }

    @Test
    void where_the_door_lets_nothing_through_there_is_no_paragraph() {
        lets(Map.of());

        assertThat(news()).isEmpty();
    }

    private void lets(Map<String, Object> through) {
        when(door.read(any(Reader.class), eq(CASE), anySet())).thenAnswer(call -> {
            Reader reader = call.getArgument(0);
            return reader.recipient() == Recipient.GP && reader.organisations().equals(GP.organisations()) && !reader.safeguarding() ? through : Map.of();
        });
    }

    private Map<String, Object> news() {
        return new NewsForPractice("read-outcome", door).defaults(new TaskAnswers.Task(CASE, "ncl-junction", GP, Map.of()));
    }
}
