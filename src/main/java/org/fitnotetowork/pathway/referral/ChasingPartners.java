package org.fitnotetowork.pathway.referral;

import java.util.Set;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a partner that is not heard of: twice by message to its team, then a colleague calls. Nothing lapses without a person's word (domain H.4). */
@Service
@Transactional
public class ChasingPartners {

    /** The stages at which waiting can be given up; support that has begun is ended by those who give and get it. */
    private static final Set<Waiting.Stage> MAY_LAPSE = Set.of(Waiting.Stage.ANSWER, Waiting.Stage.WAITING_LIST, Waiting.Stage.FIRST_APPOINTMENT,
            Waiting.Stage.VISIT);

    private final Referrals referrals;
    private final PartnerKinds kinds;
    private final PartnersPart part;
    private final SafeContacts safeContacts;
    private final AnswerLinks links;
    private final WorkingDays workingDays;
    private final Outbox outbox;

    ChasingPartners(Referrals referrals, PartnerKinds kinds, PartnersPart part, SafeContacts safeContacts, AnswerLinks links, WorkingDays workingDays, Outbox outbox) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.part = part;
        this.safeContacts = safeContacts;
        this.links = links;
        this.workingDays = workingDays;
        this.outbox = outbox;
    }

    /** Writes to the partner's team, once per stage and number. Says nothing where the kind of partner is never written to by a machine, where it is not on the platform or the referral is not with it any more. */
    public void chase(String reference, int number) {
        var referral = referrals.hold(reference);
        if (!mayWrite(referral)) {
            return;
        }
        var occasion = occasion(referral) + "/" + number;
        if (referral.each(Step.CHASE).noneMatch(chaser -> occasion.equals(chaser.told().mode()))) {
            outbox.write("referral/" + reference + "/chaser/" + occasion, kind(referral), referral.organisation(), referral.caseReference(), about(referral));
            referrals.happened(reference, Step.CHASE, Event.Actor.SYSTEM, "referral.chaser", Told.number(number).by(occasion));
        }
    }

    /** Tells the person that nothing has been heard and what happens next, unless somebody may read their messages who must not (domain H.4, chaser rule 6). */
    public void tellPerson(String reference) {
        var referral = referrals.get(reference);
        var safe = safeContacts.mayBeWrittenTo(referral.caseReference()) && referrals.ofCase(referral.caseReference()).stream().allMatch(other -> other.partnerKind() == null || !other.partnerKind().equals("DOMESTIC_ABUSE"));
        if (mayWrite(referral) && safe) {
            outbox.write("referral/" + reference + "/" + occasion(referral) + "/person", Outbox.Kind.REFERRAL_NOT_HEARD, referral.caseReference(), referral.caseReference());
        }
    }

    private boolean mayWrite(Referral referral) {
        return referral.isReached() && referral.state().isWithPartner() && !referral.is(ReferralState.ON_HOLD_INFO) && kinds.of(referral.partnerKind()).autoContact();
    }

    private Outbox.Kind kind(Referral referral) {
        return AnsweringByLink.waitsForAnswer(referral, workingDays) ? Outbox.Kind.REFERRAL_CHASER : Outbox.Kind.REFERRAL_STATUS_CHASER;
    }

    /** The reference, and where an answer is waited for the link to give it by (domain H.4, chaser rules 3 and 4). */
    private String about(Referral referral) {
        return referral.reference() + (AnsweringByLink.waitsForAnswer(referral, workingDays) ? " " + links.make(referral, occasion(referral)) : "");
    }

    private String occasion(Referral referral) {
        return AnsweringByLink.occasion(referral, workingDays);
    }

    /** A partner that says it will answer has acknowledged the referral. */
    public void called(String reference, String result, String note, String by) {
        referrals.happened(reference, Step.CALL, Event.Actor.LEAD, by, "PHONE", Told.result(result, note));
        if (result.equals("WILL_ANSWER") && referrals.get(reference).is(ReferralState.SENT)) {
            referrals.happened(reference, Step.ACKNOWLEDGE, Event.Actor.LEAD, by, "PHONE", Told.NOTHING);
        }
    }

    /** The lead gives up waiting. No clock does: this is always somebody's word. */
    public void lapse(String reference, String reason, String by) {
        referrals.happened(reference, Step.LAPSE, Event.Actor.LEAD, by, Told.because(reason, null));
    }

    @Transactional(readOnly = true)
    public boolean mayLapse(String reference) {
        var referral = referrals.get(reference);
        return kinds.of(referral.partnerKind()).mayLapse() && MAY_LAPSE.contains(waiting(reference).stage()) && !referral.is(ReferralState.DNA);
    }

    /** What the partner is to do next, and since when it could. */
    @Transactional(readOnly = true)
    public Waiting waiting(String reference) {
        return Waiting.of(referrals.get(reference), workingDays);
    }

    @Transactional(readOnly = true)
    public Referral referral(String reference) {
        return referrals.get(reference);
    }

    /** After a lapse the partner's work on it ends too. */
    public void report(String reference) {
        part.stops(referrals.get(reference), "referral.lapsed");
    }
}
