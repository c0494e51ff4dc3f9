package org.fitnotetowork.pathway.referral;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ChasersDue due;
    private final LeadsArea areas;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Clock clock;

    ChasingPartners(Referrals referrals, PartnerKinds kinds, PartnersPart part, SafeContacts safeContacts, AnswerLinks links, ChasersDue due, LeadsArea areas,
                    WorkingDays workingDays, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.part = part;
        this.safeContacts = safeContacts;
        this.links = links;
        this.due = due;
        this.areas = areas;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** When this wait's two reminders are to come, as the clocks say. Known ahead, so that a week with many of them can be told from one with few. */
    public void plan(String reference, LocalDate first, LocalDate second) {
        var referral = referrals.get(reference);
        if (mayWrite(referral)) {
            due.plan(new ChasersDue.Due(reference, occasion(referral), 1), referral.organisation(), first);
            due.plan(new ChasersDue.Due(reference, occasion(referral), 2), referral.organisation(), second);
        }
    }

    /**
     * Writes to the partner's team, once per stage and number. Where the week brings this partner more reminders than its area likes, all of them are written now as one, and none again
     * when its own day comes (domain H.4, chaser rule 5). Says nothing where the kind of partner is never written to by a machine, where it is not on the platform or the referral is not
     * with it any more.
     */
    public void chase(String reference, int number) {
        due.hold(referrals.get(reference).organisation());
        var referral = referrals.hold(reference);
        var now = mayWrite(referral) ? new ChasersDue.Due(reference, occasion(referral), number) : null;
        if (now == null || isWritten(referral, now)) {
            return;
        }
        var week = thisWeek(referral, now);
        if (week.size() > areas.today(referral.lead()).partnerDigestAbove()) {
            digest(referral, week);
        } else {
            outbox.write("referral/" + reference + "/chaser/" + now.occasion() + "/" + number, kind(referral), referral.organisation(), referral.caseReference(), about(referral));
            written(now);
        }
    }

    /** What is still to be written to this referral's partner until Sunday, this one included. */
    private List<ChasersDue.Due> thisWeek(Referral referral, ChasersDue.Due now) {
        var today = LocalDate.now(clock);
        var planned = due.between(referral.organisation(), today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        var byReference = referrals.all(planned.stream().map(ChasersDue.Due::referral).distinct().toList()).stream().collect(Collectors.toMap(Referral::reference, Function.identity()));
        return Stream.concat(Stream.of(now), planned.stream().filter(one -> isToWrite(byReference.get(one.referral()), one))).distinct().toList();
    }

    private boolean isToWrite(Referral referral, ChasersDue.Due one) {
        return mayWrite(referral) && occasion(referral).equals(one.occasion()) && !isWritten(referral, one);
    }

    /** Belongs to no one case, so it is kept with the case whose day came first; the others are named by their references alone. */
    private void digest(Referral first, List<ChasersDue.Due> week) {
        // Somebody may have answered since the week was read.
        var held = week.stream().map(ChasersDue.Due::referral).distinct().sorted().map(referrals::hold).collect(Collectors.toMap(Referral::reference, Function.identity()));
        var still = week.stream().filter(one -> isToWrite(held.get(one.referral()), one)).toList();
        var about = still.stream().map(ChasersDue.Due::referral).distinct().sorted().map(held::get).map(this::about).collect(Collectors.joining("\n"));
        var key = week.get(0);
        outbox.write("referral/" + key.referral() + "/chaser/" + key.occasion() + "/" + key.number(), Outbox.Kind.REFERRAL_DIGEST, first.organisation(), first.caseReference(), about);
        still.forEach(this::written);
    }

    private void written(ChasersDue.Due one) {
        referrals.happened(one.referral(), Step.CHASE, Event.Actor.SYSTEM, "referral.chaser", Told.number(one.number()).by(one.occasion() + "/" + one.number()));
    }

    private static boolean isWritten(Referral referral, ChasersDue.Due one) {
        return referral.each(Step.CHASE).anyMatch(chaser -> (one.occasion() + "/" + one.number()).equals(chaser.told().mode()));
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
