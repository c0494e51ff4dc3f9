package org.fitnotetowork.pathway.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a referral up again that ended not long ago: it goes on where it stood, and nobody tells everything a second time (domain H.2, reopen). */
@Service
@Transactional
public class TakingUpAgain {

    static final String REOPENED = "referral.reopened";

    private final Referrals referrals;
    private final DraftingReferrals drafting;
    private final SendingReferrals sending;
    private final LeadsArea areas;
    private final CaseFiles cases;
    private final WorkingDays workingDays;
    private final Messages messages;
    private final Outbox outbox;
    private final Clock clock;

    TakingUpAgain(Referrals referrals, DraftingReferrals drafting, SendingReferrals sending, LeadsArea areas, CaseFiles cases, WorkingDays workingDays, Messages messages,
                  Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.drafting = drafting;
        this.sending = sending;
        this.areas = areas;
        this.cases = cases;
        this.workingDays = workingDays;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The referrals of the case that a service has had and that ended within the area's days, oldest first. Whether one can go on now is another question: {@link #hindrance}. */
    @Transactional(readOnly = true)
    public List<Referral> endedLately(String caseReference) {
        return referrals.ofCase(caseReference).stream().filter(referral -> hasEndedThere(referral) && !isLate(referral)).toList();
    }

    @Transactional(readOnly = true)
    public boolean isOf(String caseReference, String reference) {
        return referrals.ofCase(caseReference).stream().anyMatch(referral -> referral.reference().equals(reference));
    }

    /** What stands in the way of taking it up at this moment. */
    @Transactional(readOnly = true)
    public Optional<NotAgain> hindrance(String reference) {
        var referral = referrals.get(reference);
        if (!hasEndedThere(referral)) {
            return Optional.of(NotAgain.NOT_ENDED_THERE);
        }
        if (isLate(referral)) {
            return Optional.of(NotAgain.LATE);
        }
        if (!sending.mayLeave(referral.caseReference())) {
            return Optional.of(NotAgain.NO_CONSENT);
        }
        var open = referrals.ofCase(referral.caseReference()).stream().filter(Referral::isOpen).toList();
        if (open.stream().anyMatch(other -> other.service().equals(referral.service()))) {
            return Optional.of(NotAgain.SAME_SERVICE_OPEN);
        }
        if (open.stream().anyMatch(other -> follows(other, reference))) {
            return Optional.of(NotAgain.ANOTHER_CAME);
        }
        return drafting.isStillGiven(referral) ? Optional.empty() : Optional.of(NotAgain.SERVICE_GONE);
    }

    private static boolean hasEndedThere(Referral referral) {
        var before = referral.standing().before();
        return LifeCycle.mayBegin(Step.REOPEN, referral.standing()) && referral.sending() != null && before != null && before.isWithPartner() && before != ReferralState.DELIVERY_FAILED;
    }

    private boolean isLate(Referral referral) {
        return referral.standing().since().plus(Duration.ofDays(areas.today(referral.lead()).referralReopensWithinDays())).isBefore(clock.instant());
    }

    /** The one coaching side takes a need from service to service; two of them would ask the person twice. */
    private boolean follows(Referral later, String reference) {
        for (var before = later.replaces(); before != null; before = referrals.get(before).replaces()) {
            if (before.equals(reference)) {
                return true;
            }
        }
        return false;
    }

    /** Writes down that it goes on. Throws {@link StepRefused} where something stands in the way, and then writes nothing. @return what the partner is to do next */
    public Waiting.Stage takeUp(String reference, String note, String by) {
        referrals.hold(reference);
        hindrance(reference).ifPresent(why -> {
            throw new StepRefused("REOPEN: " + why);
        });
        referrals.happened(reference, Step.REOPEN, Event.Actor.LEAD, by, Told.note(note));
        return stage(reference);
    }

    /**
     * Gives it back to its partner, once: they take part in the case again and find it where it stood. Whoever was reached another way is told by a person.
     *
     * @param replyTo the process instance that waits for the partner from now on; the one that did before ends
     * @return what the partner is to do next; empty where it has been stopped meanwhile, or the person no longer lets it leave, which stops it too
     */
    public Optional<Waiting.Stage> giveBack(String reference, String replyTo) {
        var referral = referrals.hold(reference);
        if (!referral.state().isWithPartner()) {
            return Optional.empty();
        }
        if (!sending.mayLeave(referral.caseReference())) {
            referrals.happened(reference, Step.WITHDRAW, Event.Actor.LEAD, REOPENED, Told.NOTHING);
            return Optional.empty();
        }
        if (!referral.sending().replyTo().equals(replyTo)) {
            messages.tell(referral.sending().replyTo(), StoppingReferrals.WITHDRAWN, Map.of());
            referrals.addressed(reference, new Referral.Sending(replyTo, referral.isReached() ? partnerStarts(referral, replyTo) : null));
        }
        return Optional.of(stage(reference));
    }

    private String partnerStarts(Referral referral, String replyTo) {
        cases.join(referral.caseReference(), referral.organisation(), false, REOPENED);
        outbox.write("referral/" + referral.reference() + "/reopened/" + referral.each(Step.REOPEN).count(), Outbox.Kind.REFERRAL_REOPENED, referral.organisation(), referral.caseReference());
        return messages.start(SendingReferrals.SENT, referral.caseReference(), referral.organisation(),
                Map.of("referralReference", referral.reference(), "replyTo", replyTo, "standsAt", stage(referral.reference()).name()));
    }

    private Waiting.Stage stage(String reference) {
        return Waiting.of(referrals.get(reference), workingDays).stage();
    }
}
