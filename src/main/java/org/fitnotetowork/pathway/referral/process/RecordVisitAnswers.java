package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.GivingSupport;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record first appointment", at the partner. Whoever could not come is asked again; after several tries the referral goes back, which counts against nobody. */
@Component
class RecordVisitAnswers implements TaskAnswers {

    private static final String VISIT = "visit";
    private static final String MISSED = "missedReason";
    private static final String TRIES = "tries";
    private static final String ODD_HOURS = "triedOutsideOfficeHours";

    private final GivingSupport support;

    RecordVisitAnswers(GivingSupport support) {
        this.support = support;
    }

    @Override
    public String form() {
        return "record-visit";
    }

    @Override
    public Set<String> fields() {
        return Set.of(VISIT, MISSED, "newAppointmentOn", "movedBy", "afterMissed", TRIES, ODD_HOURS);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        var by = task.person().id();
        switch (answers.text(VISIT)) {
            case "MOVED" -> move(reference, answers, by);
            case "MISSED" -> miss(reference, answers, by);
            default -> support.attended(reference, by);
        }
        var visit = answers.is(VISIT, "MISSED") && answers.is("afterMissed", "HAND_BACK") ? "HANDED_BACK" : answers.text(VISIT);
        return Outcome.of(Map.of(VISIT, visit));
    }

    private void move(String reference, Answers answers, String by) {
        if (answers.date("newAppointmentOn") == null || answers.text("movedBy") == null) {
            throw new AnswersRefused(Problem.refuse("newAppointmentOn", "Say to which day the appointment has moved, and who asked for it."));
        }
        support.reschedule(reference, answers.date("newAppointmentOn"), answers.text("movedBy"), by);
    }

    private void miss(String reference, Answers answers, String by) {
        if (answers.text(MISSED) == null) {
            throw new AnswersRefused(Problem.refuse(MISSED, "Say why it did not take place. It may have been the service."));
        }
        support.missed(reference, answers.text(MISSED), by);
        if (answers.is("afterMissed", "HAND_BACK")) {
            handBack(reference, answers, by);
        } else if (!support.mayBookAgain(reference)) {
            throw new AnswersRefused(Problem.refuse("afterMissed", "H2", "So many appointments have been missed that the coach talks with the person now. Choose to hand back."));
        }
    }

    /** Two ways and one try outside office hours: people who work or care cannot answer at ten in the morning (domain H.2). */
    private void handBack(String reference, Answers answers, String by) {
        if (support.mayBookAgain(reference)) {
            throw new AnswersRefused(Problem.refuse("afterMissed", "H2", "Please offer another appointment first. The referral can go back after the next one that is missed."));
        }
        if (answers.choices(TRIES).size() < 2 || !answers.ticked(ODD_HOURS)) {
            throw new AnswersRefused(Problem.refuse(TRIES, "H2", "Try to reach the person in two ways, once outside office hours, and tick what was tried."));
        }
        support.discharge(reference, String.join(", ", answers.choices(TRIES)) + "; once outside office hours", by);
    }
}
