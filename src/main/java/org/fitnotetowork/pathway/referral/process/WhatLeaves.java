package org.fitnotetowork.pathway.referral.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.pathway.referral.MinimumData;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.pathway.referral.SendingReferrals;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** Says in plain lines what a partner will see once the referral is sent, by the contract for its kind, so that the coach can read it out before (domain H.5). */
@Component
class WhatLeaves {

    private final ReferralOfTask referral;
    private final ChasingPartners partners;
    private final MinimumData minimum;
    private final RecordingConsent consent;
    private final SendingReferrals sending;

    WhatLeaves(ReferralOfTask referral, ChasingPartners partners, MinimumData minimum, RecordingConsent consent, SendingReferrals sending) {
        this.referral = referral;
        this.partners = partners;
        this.minimum = minimum;
        this.consent = consent;
        this.sending = sending;
    }

    String lines(TaskAnswers.Task task, String form) {
        var reference = task.caseReference();
        if (!sending.mayLeave(reference)) {
            return "Nothing yet: the person has not agreed that services may see a referral. You will be asked to talk with them about it before anything is sent.";
        }
        var kind = kind(ReferralOfTask.reference(task));
        var leaving = minimum.leaving(kind, Referral.Choice.NONE);
        var known = referral.facts(task, form, leaving.stream().map(MinimumData.Row::key).collect(Collectors.toSet()));
        var lines = new ArrayList<String>();
        leaving.stream().filter(row -> known.containsKey(row.key()) && row.asItem() != Item.DIAGNOSIS).filter(row -> isLive(reference, row.asItem()))
                .forEach(row -> lines.add(row.label() + ": " + known.get(row.key())));
        lines.add("Need: in your words below");
        // The condition itself is not repeated: the coach may not know it, and need not in order to say that it goes along.
        var condition = leaving.stream().anyMatch(row -> row.asItem() == Item.DIAGNOSIS) && isLive(reference, Item.DIAGNOSIS);
        lines.add(condition ? "Condition: as the fit note says, to a clinical service only" : "Condition: not sent");
        var more = minimum.mayAdd(kind);
        if (!more.isEmpty()) {
            lines.add("Only if the person ticks it: " + labels(more));
        }
        return String.join("\n", lines);
    }

    Set<String> mayAdd(String reference) {
        return minimum.mayAdd(kind(reference));
    }

    String labels(Collection<String> keys) {
        return keys.isEmpty() ? "nothing more" : minimum.rows().stream().filter(row -> keys.contains(row.key())).map(MinimumData.Row::label).collect(Collectors.joining(", "));
    }

    private String kind(String reference) {
        return partners.referral(reference).partnerKind();
    }

    /** Safe contact protects the person and needs no consent of its own (matrix). */
    private boolean isLive(String caseReference, Item item) {
        return item == Item.SAFE_CONTACT || consent.isLive(caseReference, Recipient.PARTNER, item);
    }
}
