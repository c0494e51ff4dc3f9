package org.fitnotetowork.pathway.referral.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Check what will be sent". */
@Component
class PreviewReferralAnswers implements TaskAnswers {

    private static final String SEND = "sendReferral";
    private static final String URGENCY = "referralUrgency";
    private static final String ADDS = "alsoSend";
    private static final String LEAVES_OUT = "leaveOut";

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
        return Set.of(ReferralFacts.NEED, SEND, URGENCY, ADDS, LEAVES_OUT);
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
            var urgency = answers.text(URGENCY) == null ? "ROUTINE" : answers.text(URGENCY);
            referrals.release(reference, answers.text(ReferralFacts.NEED), urgency, choice(reference, answers), task.person().id());
        } else {
            referrals.discard(reference, task.person().id());
        }
        return Outcome.of(Map.of(SEND, answers.text(SEND)));
    }

    private Referral.Choice choice(String reference, Answers answers) {
        var choice = new Referral.Choice(Set.copyOf(answers.choices(ADDS)), Set.copyOf(answers.choices(LEAVES_OUT)));
        if (!whatLeaves.mayAdd(reference).containsAll(choice.adds())) {
            throw new AnswersRefused(Problem.refuse(ADDS, "H5", "This kind of service gets no more than it needs. Untick what it may not have: it may have " + whatLeaves.labels(whatLeaves.mayAdd(reference)) + "."));
        }
        return choice;
    }
}
