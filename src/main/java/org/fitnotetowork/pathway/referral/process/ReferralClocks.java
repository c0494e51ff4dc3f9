package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.pathway.referral.LeadsArea;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.pathway.referral.Waiting;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Turns the working days of the tables {@code referral-clocks} and {@code support-clocks} into days. */
@Component
class ReferralClocks {

    /** A timer needs a day. Where a table says "never", this one lies beyond every journey. */
    private static final Period NEVER = Period.ofYears(10);

    /** The days of one wait; {@code written} false where nobody is written to by a machine. */
    record Days(boolean written, LocalDate remindOn, LocalDate remindAgainOn, LocalDate callOn, LocalDate lapseOn) {
    }

    private final ChasingPartners partners;
    private final PartnerKinds kinds;
    private final Decisions decisions;
    private final LeadsArea areas;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReferralClocks(ChasingPartners partners, PartnerKinds kinds, Decisions decisions, LeadsArea areas, WorkingDays workingDays, Clock clock) {
        this.partners = partners;
        this.kinds = kinds;
        this.decisions = decisions;
        this.areas = areas;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Days of(String reference, String processDefinitionId) {
        var waiting = partners.waiting(reference);
        var spans = spans(partners.referral(reference), waiting, processDefinitionId);
        var remindOn = day(waiting, spans.get("remindAfterWorkingDays"));
        var remindAgainOn = day(waiting, spans.get("remindAgainAfterWorkingDays"));
        var callOn = day(waiting, spans.get("callAfterWorkingDays"));
        var last = spans.get("remindAgainAfterWorkingDays") == null ? callOn : remindAgainOn;
        var lapseOn = spans.get("lapseAfterWorkingDays") instanceof Number days && partners.mayLapse(reference) ? workingDays.after(last, days.intValue()) : never();
        return new Days(spans.get("remindAfterWorkingDays") != null, remindOn, remindAgainOn, callOn, lapseOn);
    }

    /** The kind and the stage decide; where the area at work has a table of its own, that one answers. */
    private Map<String, Object> spans(Referral referral, Waiting waiting, String processDefinitionId) {
        var kind = kinds.of(referral.partnerKind()).code();
        return waiting.stage() == Waiting.Stage.ANSWER
                ? decisions.ask("referral-clocks", processDefinitionId, Map.of("partnerKind", kind, "urgency", referral.urgency())).get(0)
                : decisions.ask("support-clocks", processDefinitionId, Map.of("partnerKind", kind, "stage", waiting.stage().name())).get(0);
    }

    private LocalDate day(Waiting waiting, Object afterWorkingDays) {
        return afterWorkingDays instanceof Number days ? waiting.after(days.intValue(), workingDays) : never();
    }

    /** After a call in which the partner said that it will answer, or which nobody picked up. */
    LocalDate nextCall(String reference) {
        return workingDays.after(LocalDate.now(clock), areas.today(partners.referral(reference).lead()).partnerCallAgainWorkingDays());
    }

    private LocalDate never() {
        return LocalDate.now(clock).plus(NEVER);
    }
}
