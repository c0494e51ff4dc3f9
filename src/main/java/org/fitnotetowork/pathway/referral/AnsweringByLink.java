package org.fitnotetowork.pathway.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner's team answers a reminder by the link in it, without signing in (domain H.4, chaser rule 4): once, while the link is valid and the referral still waits for the answer that the
 * reminder asked for. The answer is written where every partner's answer is ({@link AnsweringReferrals}); the task in the partner's list then ends.
 */
@Service
@Transactional
public class AnsweringByLink {

    /** Who answered: nobody that we know by name. */
    static final String BY_LINK = "referral.link";
    static final String ANSWERED_BY_LINK = "referral.answeredByLink";
    public static final int LONGEST_NOTE = 500;

    private static final Set<Waiting.Stage> ASKS_FOR_AN_ANSWER = Set.of(Waiting.Stage.ANSWER, Waiting.Stage.WAITING_LIST);

    /** What the link still is. */
    public enum State { OPEN, USED, EXPIRED, ANSWERED, UNKNOWN }

    /** What the page shows: nothing of the person, and of the referral only while the link is open. {@code proof} goes along with the answer. */
    public record Asked(State state, String reference, String service, String proof, List<Reason> reasons) {

        static Asked only(State state) {
            return new Asked(state, null, null, null, List.of());
        }
    }

    /** ACCEPTED, WAITLISTED, NEED_INFORMATION or REJECTED; null or empty where nothing was said. */
    public record Answer(String kind, String expectedOn, String reason, String note) {
    }

    /** @param mend what stands in the way of the answer, by the field that it is about; empty where it was taken or the link is not open */
    public record Result(Asked asked, Map<String, String> mend) {

        public boolean isTaken() {
            return asked.state() == State.OPEN && mend.isEmpty();
        }
    }

    private final AnswerLinks links;
    private final Referrals referrals;
    private final AnsweringReferrals answering;
    private final Reasons reasons;
    private final WorkingDays workingDays;
    private final Messages messages;
    private final Clock clock;

    AnsweringByLink(AnswerLinks links, Referrals referrals, AnsweringReferrals answering, Reasons reasons, WorkingDays workingDays, Messages messages, Clock clock) {
        this.links = links;
        this.referrals = referrals;
        this.answering = answering;
        this.reasons = reasons;
        this.workingDays = workingDays;
        this.messages = messages;
        this.clock = clock;
    }

    /** Changes nothing: programmes that look for harmful mail open every link. */
    @Transactional(readOnly = true)
    public Asked look(String token) {
        return links.find(token).map(link -> asked(link, referrals.get(link.referral()), token)).orElse(Asked.only(State.UNKNOWN));
    }

    /** Throws {@link StepRefused}, and keeps nothing, where somebody answers in the task list at the same instant. */
    public Result answer(String token, String proof, Answer answer) {
        var link = links.hold(token).orElse(null);
        if (link == null || proof == null || !MessageDigest.isEqual(AnswerLink.proofOf(token).getBytes(StandardCharsets.UTF_8), proof.getBytes(StandardCharsets.UTF_8))) {
            return new Result(Asked.only(State.UNKNOWN), Map.of());
        }
        var referral = referrals.hold(link.referral());
        var asked = asked(link, referral, token);
        var mend = asked.state() == State.OPEN ? AnswerByLinkRules.broken(answer, asked.reasons(), LocalDate.now(clock)) : Map.<String, String>of();
        if (asked.state() == State.OPEN && mend.isEmpty()) {
            take(referral, answer);
            links.used(link);
        }
        return new Result(asked, mend);
    }

    private void take(Referral referral, Answer answer) {
        var reference = referral.reference();
        var note = AnswerByLinkRules.said(answer.note());
        switch (answer.kind()) {
            case "ACCEPTED" -> answering.accept(reference, note, BY_LINK);
            case "WAITLISTED" -> answering.waitlist(reference, AnswerByLinkRules.day(answer.expectedOn()), note, BY_LINK);
            case "NEED_INFORMATION" -> answering.askInformation(reference, note, BY_LINK);
            default -> answering.reject(reference, answer.reason(), note, null, BY_LINK);
        }
        if (!messages.tell(referral.sending().partnerInstance(), ANSWERED_BY_LINK, Map.of("referralAnswer", answer.kind()))) {
            throw new StepRefused("the partner's task is not there any more");
        }
    }

    private Asked asked(AnswerLink link, Referral referral, String token) {
        if (link.usedAt() != null) {
            return Asked.only(State.USED);
        }
        if (!clock.instant().isBefore(link.expiresAt())) {
            return Asked.only(State.EXPIRED);
        }
        if (!waitsForAnswer(referral, workingDays) || !occasion(referral, workingDays).equals(link.occasion())) {
            return Asked.only(State.ANSWERED);
        }
        return new Asked(State.OPEN, referral.reference(), referral.serviceName(), AnswerLink.proofOf(token), reasons.usable(Step.REJECT, LocalDate.now(clock)));
    }

    /** True where the partner's next step is the answer that a link can give. */
    static boolean waitsForAnswer(Referral referral, WorkingDays workingDays) {
        return referral.isReached() && referral.state().isWithPartner() && !referral.is(ReferralState.ON_HOLD_INFO) && ASKS_FOR_AN_ANSWER.contains(Waiting.of(referral, workingDays).stage());
    }

    /** A clock that begins anew, because the partner was heard of, has chasers and links of its own. */
    static String occasion(Referral referral, WorkingDays workingDays) {
        var waiting = Waiting.of(referral, workingDays);
        return waiting.stage() + "/" + waiting.since();
    }
}
