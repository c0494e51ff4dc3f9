package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.GivingSupport;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Book first appointment", at the partner. */
@Component
class BookAppointmentAnswers implements TaskAnswers {

    private static final String DAY = "appointmentOn";
    private static final String MODE = "appointmentMode";

    private final GivingSupport referrals;
    private final Clock clock;

    BookAppointmentAnswers(GivingSupport referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "book-appointment";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DAY, MODE);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var day = answers.date(DAY);
        if (day.isBefore(LocalDate.now(clock))) {
            throw new AnswersRefused(Problem.refuse(DAY, "Choose today or a later day for the appointment."));
        }
        referrals.book(ReferralOfTask.reference(task), day, answers.text(MODE), task.person().id());
        return Outcome.of(Map.of(DAY, Var.startOfDay(day)));
    }
}
