package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.referral.Referral.Passed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralStateTest {

    /** Domain H.2, row by row: the facts in the order in which they happen, and where the referral then stands. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # facts                                            state               open
            '',                                                DRAFTED,            true
            DISCARDED,                                         DISCARDED,          false
            sent,                                              SENT,               true
            sent ACKNOWLEDGED,                                 ACKNOWLEDGED,       true
            sent accepted,                                     ACCEPTED,           true
            sent ACKNOWLEDGED accepted,                        ACCEPTED,           true
            sent rejected,                                     REJECTED,           false
            sent rejected GAP_RECORDED,                        UNMET_NEED,         false
            sent accepted booked,                              FIRST_APPT_BOOKED,  true
            sent accepted booked COMPLETED,                    COMPLETED,          false
            sent accepted booked ENDED_EARLY,                  RETURNED,           false
            sent accepted booked DID_NOT_ENGAGE,               RETURNED,           false
            sent accepted booked COMPLETED RESULT_RECORDED,    OUTCOME_RECORDED,   false
            sent accepted booked ENDED_EARLY RESULT_RECORDED,  OUTCOME_RECORDED,   false
            STOPPED,                                           WITHDRAWN,          false
            sent STOPPED,                                      WITHDRAWN,          false
            sent accepted booked STOPPED,                      WITHDRAWN,          false
            sent accepted booked COMPLETED STOPPED,            WITHDRAWN,          false
            """)
    void facts_say_where_it_stands(String facts, ReferralState state, boolean open) {
        assertThat(ReferralState.of(referral(Set.of(facts.split(" "))))).isEqualTo(state);
        assertThat(state.isOpen()).isEqualTo(open);
    }

    private static Referral referral(Set<String> facts) {
        var answer = facts.contains("accepted") ? new Referral.Answer(true, null, null) : facts.contains("rejected") ? new Referral.Answer(false, "NO_CAPACITY", null) : null;
        var end = Arrays.stream(Referral.End.Kind.values()).filter(kind -> facts.contains(kind.name())).findFirst().map(kind -> new Referral.End(kind, "NOT", null, null)).orElse(null);
        return new Referral("HW-2026-000001-R1", "HW-2026-000001", "PHYSIOTHERAPY", "Physiotherapy", "ncl-physio", "MSK_PHYSIO", "ncl-workwell", "Lifting", null,
                facts.contains("sent") ? new Referral.Sending("here", "there") : null, answer, facts.contains("booked") ? LocalDate.of(2026, 5, 4) : null, end,
                Arrays.stream(Passed.values()).filter(passed -> facts.contains(passed.name())).collect(Collectors.toUnmodifiableSet()));
    }
}
