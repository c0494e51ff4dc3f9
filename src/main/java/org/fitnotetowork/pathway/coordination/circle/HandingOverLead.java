package org.fitnotetowork.pathway.coordination.circle;

import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.coordination.circle.LeadOffer.Answer;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead goes over only when the receiver takes it; until then, and where they do not, it stays where it is (domain H.6). */
@Service
@Transactional
public class HandingOverLead {

    static final String OFFERED = "lead.offered";
    static final String ANSWERED = "lead.answered";
    static final String STOPPED = "lead.stopped";

    private final LeadOffers offers;
    private final KeepingCircles circles;
    private final Messages messages;
    private final Outbox outbox;

    HandingOverLead(LeadOffers offers, KeepingCircles circles, Messages messages, Outbox outbox) {
        this.offers = offers;
        this.circles = circles;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** The offer that nobody has answered yet. */
    @Transactional(readOnly = true)
    public Optional<LeadOffer> open(String caseReference) {
        return offers.open(caseReference);
    }

    @Transactional(readOnly = true)
    public LeadOffer get(String reference) {
        return offers.get(reference);
    }

    /** Returns the offer's reference. The receiver is in the circle, the giver leads, and no other offer is open. */
    public String offer(String caseReference, String receiver, String words, String giver, String by) {
        return offers.add(caseReference, giver, receiver, words, by);
    }

    /** Asks the receiver, unless they have been asked; their work begins in their own organisation. */
    public void ask(String reference, String giverInstance) {
        var offer = offers.hold(reference);
        if (offer.isOpen() && offer.receiverInstance() == null) {
            offers.runsAt(reference, giverInstance, messages.start(OFFERED, offer.caseReference(), offer.receiver(), Map.of("leadOffer", reference)));
        }
    }

    public void remind(String reference) {
        var offer = offers.hold(reference);
        if (offer.isOpen()) {
            outbox.write("lead/" + reference + "/reminder", Outbox.Kind.LEAD_REMINDER, offer.receiver(), offer.caseReference());
        }
    }

    public void accept(String reference, String by) {
        var offer = offers.hold(reference);
        if (offer.isOpen()) {
            offers.answered(reference, Answer.ACCEPTED, null, by);
            circles.lead(offer.caseReference(), offer.receiver(), by);
        }
    }

    public void refuse(String reference, String reason, String by) {
        offers.answered(reference, Answer.REFUSED, reason, by);
    }

    /** Whoever offered it does not wait any longer. */
    public void takeBack(String reference, String by) {
        offers.answered(reference, Answer.TAKEN_BACK, null, by);
    }

    /** The giver learns the answer. */
    public void tellGiver(String reference) {
        var offer = offers.get(reference);
        messages.tell(offer.giverInstance(), ANSWERED, Map.of("leadAnswer", offer.answer().name()));
    }

    /** The receiver is asked no more. */
    public void tellReceiver(String reference) {
        messages.tell(offers.get(reference).receiverInstance(), STOPPED, Map.of());
    }

    /** An offer to or from somebody who has left is over. The other side hears of it at once. */
    @EventListener
    public void on(LeftCircle left) {
        offers.open(left.caseReference()).filter(offer -> left.organisation().equals(offer.receiver()) || left.organisation().equals(offer.giver())).ifPresent(offer -> {
            offers.answered(offer.reference(), left.organisation().equals(offer.receiver()) ? Answer.REFUSED : Answer.TAKEN_BACK, "They have left the circle.", left.by());
            if (offer.receiverInstance() != null) {
                tellReceiver(offer.reference());
                tellGiver(offer.reference());
            }
        });
    }
}
