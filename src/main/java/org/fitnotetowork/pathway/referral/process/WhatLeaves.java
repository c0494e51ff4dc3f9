package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.referral.SendingReferrals;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** Says in plain lines what a partner will see once the referral is sent, so that the coach can read it out before (domain H.5). */
@Component
class WhatLeaves {

    /** What partners' forms show of a case, in this order. */
    private record Line(String fact, String label, Item item) {
    }

    private static final List<Line> LINES = List.of(new Line("personName", "Name", Item.PARTICIPANT), new Line("dateOfBirth", "Born", Item.PARTICIPANT),
            new Line("contactPhone", "Telephone", Item.PARTICIPANT), new Line("safeContact", "Safe contact", Item.SAFE_CONTACT),
            new Line("noteSummary", "Fit note", Item.FIT_NOTE_ADVICE), new Line("effectsOnWork", "Effects on work", Item.FUNCTIONAL_EFFECTS));

    private final ReferralOfTask referral;
    private final RecordingConsent consent;
    private final SendingReferrals sending;

    WhatLeaves(ReferralOfTask referral, RecordingConsent consent, SendingReferrals sending) {
        this.referral = referral;
        this.consent = consent;
        this.sending = sending;
    }

    String lines(TaskAnswers.Task task, String form) {
        var reference = task.caseReference();
        if (!sending.mayLeave(reference)) {
            return "Nothing yet: the person has not agreed that services may see a referral. You will be asked to talk with them about it before anything is sent.";
        }
        var known = referral.facts(task, form, LINES.stream().map(Line::fact).collect(Collectors.toSet()));
        var lines = LINES.stream().filter(line -> known.containsKey(line.fact()))
                .filter(line -> line.item() == Item.SAFE_CONTACT || consent.isLive(reference, Recipient.PARTNER, line.item())).map(line -> line.label() + ": " + known.get(line.fact()));
        // The condition itself is not repeated: the coach may not know it, and need not in order to say that it goes along.
        var condition = consent.isLive(reference, Recipient.PARTNER, Item.DIAGNOSIS) ? "Condition: as the fit note says, to a clinical service only" : "Condition: not sent";
        return Stream.of(lines, Stream.of("Need: in your words below", condition)).flatMap(line -> line).collect(Collectors.joining("\n"));
    }
}
