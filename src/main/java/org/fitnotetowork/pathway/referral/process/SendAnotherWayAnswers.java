package org.fitnotetowork.pathway.referral.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.pathway.referral.ConsentMissing;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.pathway.referral.SendingReferrals;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Send another way", after a referral did not reach its service. What leaves is what the person saw and agreed to, whichever way it goes. */
@Component
class SendAnotherWayAnswers implements TaskAnswers {

    private static final String DELIVERY = "delivery";
    private static final String SENT_BY = "sentBy";

    private final SendingReferrals sending;
    private final ChasingPartners partners;
    private final ReferralOfTask referral;
    private final WhatLeaves whatLeaves;

    SendAnotherWayAnswers(SendingReferrals sending, ChasingPartners partners, ReferralOfTask referral, WhatLeaves whatLeaves) {
        this.sending = sending;
        this.partners = partners;
        this.referral = referral;
        this.whatLeaves = whatLeaves;
    }

    @Override
    public String form() {
        return "send-another-way";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DELIVERY, SENT_BY);
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
        if (answers.is(DELIVERY, "GIVEN_UP")) {
            partners.lapse(reference, SendingReferrals.NOT_DELIVERED, task.person().id());
        } else {
            sends(reference, answers, task.person().id());
        }
        return Outcome.of(Map.of(DELIVERY, answers.text(DELIVERY)));
    }

    private void sends(String reference, Answers answers, String by) {
        if (answers.text(SENT_BY) == null) {
            throw new AnswersRefused(Problem.refuse(SENT_BY, "Say how it was sent, so that a colleague knows where to ask."));
        }
        try {
            sending.sendAnotherWay(reference, answers.text(SENT_BY), by);
        } catch (ConsentMissing missing) {
            throw new AnswersRefused(Problem.refuse(DELIVERY, "H2", "The person does not let services see this at the moment. Send nothing, or ask them first."));
        }
    }
}
