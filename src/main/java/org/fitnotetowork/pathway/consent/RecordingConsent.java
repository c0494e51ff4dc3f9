package org.fitnotetowork.pathway.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the person agrees to and takes it back when they say so. Nothing is agreed to until it is recorded here. */
@Service
@Transactional
public class RecordingConsent {

    private final Receipts receipts;
    private final ApplicationEventPublisher events;

    RecordingConsent(Receipts receipts, ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.events = events;
    }

    /** The person takes part, or does not; who does not take part leaves nothing shared behind. */
    public void participation(String caseReference, boolean agreed, String by) {
        if (agreed) {
            agree(caseReference, Purpose.PARTICIPATION, "SPOKEN", by);
        } else {
            withdraw(caseReference, by);
        }
    }

    /** The person agrees to something that lets nobody see anything: taking part, being contacted afterwards, evaluation. */
    public void agree(String caseReference, Purpose purpose, String how, String by) {
        receipts.give(caseReference, purpose, null, Set.of(), how, by);
    }

    /** The person lets the recipient see these kinds of information. Given again, it holds for another year. */
    public void share(String caseReference, Recipient to, Set<Item> items, String how, String by) {
        receipts.give(caseReference, Purpose.DISCLOSURE, to, items, how, by);
    }

    /** The person still agrees to all that holds now; it holds for another year. */
    public void confirm(String caseReference, String how, String by) {
        receipts.live(List.of(caseReference)).stream().distinct().forEach(live -> receipts.give(caseReference, live.purpose(), live.recipient(), live.items(), how, by));
    }

    /** The person takes everything back. */
    public void withdraw(String caseReference, String by) {
        var recipients = receipts.live(List.of(caseReference)).stream().filter(live -> live.recipient() != null).map(Receipts.Live::recipient).collect(Collectors.toSet());
        receipts.withdrawAll(caseReference, by);
        recipients.forEach(recipient -> events.publishEvent(new ConsentWithdrawn(caseReference, recipient, by)));
    }

    /** The person no longer agrees to something that lets nobody see anything, such as being contacted afterwards. */
    public void withdraw(String caseReference, Purpose purpose, String by) {
        receipts.withdraw(caseReference, purpose, by);
    }

    /** The person no longer lets this recipient see anything. */
    public void withdraw(String caseReference, Recipient from, String by) {
        withdraw(caseReference, from, EnumSet.allOf(Item.class), by);
    }

    /** The person no longer lets this recipient see these kinds of information; a receipt that names one of them ends as a whole. */
    public void withdraw(String caseReference, Recipient from, Set<Item> items, String by) {
        receipts.withdraw(caseReference, from, items, by);
        events.publishEvent(new ConsentWithdrawn(caseReference, from, by));
    }

    public boolean isLive(String caseReference, Recipient recipient, Item item) {
        return receipts.live(List.of(caseReference)).stream().anyMatch(live -> live.recipient() == recipient && live.items().contains(item));
    }

    /** True where every kind of information that the box means may be seen now. */
    public boolean isLive(String caseReference, Sharing sharing) {
        return sharing.items().stream().allMatch(item -> isLive(caseReference, sharing.recipient(), item));
    }
}
