package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.EndingReferrals;
import org.fitnotetowork.pathway.referral.GivingSupport;
import org.fitnotetowork.pathway.referral.HearingPartners;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record end of support", at the partner; or that it goes on, so that nobody has to ask. */
@Component
class RecordSupportAnswers implements TaskAnswers {

    private static final String END = "supportEnd";
    private static final String GOAL = "goalResult";
    private static final String NOTE = "supportNote";
    private static final String EQUAL_VOICE = "equalVoice";

    private final EndingReferrals referrals;
    private final GivingSupport support;
    private final HearingPartners partners;

    RecordSupportAnswers(EndingReferrals referrals, GivingSupport support, HearingPartners partners) {
        this.referrals = referrals;
        this.support = support;
        this.partners = partners;
    }

    @Override
    public String form() {
        return "record-support";
    }

    @Override
    public Set<String> fields() {
        return Set.of(END, GOAL, "sessions", NOTE, "reviewOn", EQUAL_VOICE);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        var by = task.person().id();
        switch (answers.text(END)) {
            case "GOES_ON" -> support.goesOn(reference, answers.text(NOTE), by);
            case "PAUSED" -> pause(reference, answers, by);
            case "COMPLETED" -> referrals.complete(reference, goal(answers), answers.number("sessions"), answers.text(NOTE), by);
            default -> handBack(reference, answers, by);
        }
        partners.said(reference, answers.number(EQUAL_VOICE), by);
        return Outcome.of(Map.of(END, answers.text(END)));
    }

    private void pause(String reference, Answers answers, String by) {
        if (answers.date("reviewOn") == null) {
            throw new AnswersRefused(Problem.refuse("reviewOn", "Say when you will look again whether the person wants to go on."));
        }
        support.pause(reference, answers.date("reviewOn"), answers.text(NOTE), by);
    }

    private void handBack(String reference, Answers answers, String by) {
        if (answers.text(NOTE) == null) {
            throw new AnswersRefused(Problem.refuse(NOTE, "H2", "Write a line about what was done and what would help next, so that the person need not tell it again."));
        }
        referrals.handBack(reference, answers.text(END), answers.text(GOAL), answers.number("sessions"), answers.text(NOTE), by);
    }

    private static String goal(Answers answers) {
        if (answers.text(GOAL) == null) {
            throw new AnswersRefused(Problem.refuse(GOAL, "Say whether the goal was reached."));
        }
        return answers.text(GOAL);
    }
}
