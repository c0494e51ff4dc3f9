package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.engine.Decisions;
import org.junit.jupiter.api.Test;

/** The value sets beside the decision tables: what one names, the other knows. */
class ReferralTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final PartnerKinds kinds = new PartnerKinds();
    private final Reasons reasons = new Reasons();
    private final Decisions decisions = TablesAsDrawn.decisions();

    @Test
    void every_kind_has_a_clock_at_every_stage_and_at_its_end_a_person() {
        for (var kind : kinds.all()) {
            assertThat(one("referral-clocks", Map.of("partnerKind", kind.code(), "urgency", "ROUTINE")).get("callAfterWorkingDays")).as(kind.code()).isNotNull();
            for (var stage : List.of("WAITING_LIST", "FIRST_APPOINTMENT", "VISIT", "SUPPORT")) {
                assertThat(one("support-clocks", Map.of("partnerKind", kind.code(), "stage", stage)).get("callAfterWorkingDays")).as("%s %s", kind.code(), stage).isNotNull();
            }
        }
    }

    @Test
    void where_nobody_is_written_to_by_a_machine_no_table_says_otherwise() {
        for (var kind : kinds.all().stream().filter(kind -> !kind.autoContact()).toList()) {
            assertThat(one("referral-clocks", Map.of("partnerKind", kind.code(), "urgency", "ROUTINE")).get("remindAfterWorkingDays")).as(kind.code()).isNull();
            for (var stage : List.of("WAITING_LIST", "FIRST_APPOINTMENT", "VISIT", "SUPPORT")) {
                assertThat(one("support-clocks", Map.of("partnerKind", kind.code(), "stage", stage)).get("remindAfterWorkingDays")).as("%s %s", kind.code(), stage).isNull();
            }
        }
        assertThat(kinds.all().stream().filter(kind -> !kind.autoContact()).map(PartnerKind::code)).contains("DOMESTIC_ABUSE", "MH_SECONDARY");
    }

    @Test
    void what_never_lapses_has_no_clock_that_asks() {
        for (var kind : kinds.all().stream().filter(kind -> !kind.mayLapse()).toList()) {
            assertThat(one("referral-clocks", Map.of("partnerKind", kind.code(), "urgency", "ROUTINE")).get("lapseAfterWorkingDays")).as(kind.code()).isNull();
        }
    }

    @Test
    void the_way_on_that_a_reason_names_is_the_one_that_the_table_takes() {
        for (var step : List.of(Step.REJECT, Step.RETURN, Step.LAPSE)) {
            for (var reason : reasons.usable(step, TODAY)) {
                assertThat(one("rereferral", Map.of("reason", reason.code(), "nextService", true, "needDomain", "OTHER")).get("route")).as(reason.code()).isEqualTo(reason.reroute());
            }
        }
    }

    @Test
    void a_reason_is_used_between_its_days_and_is_read_for_ever() {
        assertThat(reasons.usable(Step.REJECT, TODAY)).hasSize(13).allMatch(reason -> reason.usableBy() == Event.Actor.PARTNER);
        assertThat(reasons.usable(Step.REJECT, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(reasons.find("NO_CAPACITY")).hasValueSatisfying(reason -> assertThat(reason.parkDays()).isEqualTo(60));
    }

    @Test
    void what_the_person_decides_counts_against_nothing() {
        assertThat(reasons.find("DECLINED_BY_PERSON")).hasValueSatisfying(reason -> assertThat(reason.countsAgainst()).isEqualTo(Reason.Against.NOTHING));
        assertThat(reasons.usable(Step.WITHDRAW, TODAY)).hasSize(7).allMatch(reason -> reason.countsAgainst() == Reason.Against.NOTHING && !reason.commentNeeded());
        assertThat(reasons.usable(Step.MISS, TODAY)).hasSize(3).allMatch(reason -> reason.countsAgainst() == Reason.Against.NOTHING);
    }

    private Map<String, Object> one(String table, Map<String, Object> facts) {
        return decisions.ask(table, facts).get(0);
    }
}
