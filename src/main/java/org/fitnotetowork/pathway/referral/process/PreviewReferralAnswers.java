package org.fitnotetowork.pathway.referral.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Check what will be sent". */
@Component
class PreviewReferralAnswers implements TaskAnswers {

    private static final String SEND = "sendReferral";

    private final DraftingReferrals referrals;
    private final ReferralOfTask referral;
    private final WhatLeaves whatLeaves;

    PreviewReferralAnswers(DraftingReferrals referrals, ReferralOfTask referral, WhatLeaves whatLeaves) {
        this.referrals = referrals;
        this.referral = referral;
        this.whatLeaves = whatLeaves;
    }

    @Override
    public String form() {
        return "preview-referral";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ReferralFacts.NEED, SEND);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(referral.seen(task, form(), List.of(ReferralFacts.SERVICE, ReferralFacts.NEED)));
        defaults.put("willBeSent", whatLeaves.lines(task, form()));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        if (answers.is(SEND, "SEND")) {
            referrals.release(reference, answers.text(ReferralFacts.NEED), task.person().id());
        } else {
            referrals.discard(reference, task.person().id());
        }
        return Outcome.of(Map.of(SEND, answers.text(SEND)));
    }
}
