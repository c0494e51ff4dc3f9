package org.fitnotetowork.pathway.followup.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.followup.Attempts;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.FollowingUp.Try;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers.Task;
import org.springframework.stereotype.Component;

/** What an answer to "Ask if work lasts" needs before it can be kept. */
@Component
class CheckRules {

    private final FollowingUp followUp;
    private final FollowUpSchedule schedule;
    private final WhereWeStand stand;
    private final RecordingConsent consent;
    private final Clock clock;

    CheckRules(FollowingUp followUp, FollowUpSchedule schedule, WhereWeStand stand, RecordingConsent consent, Clock clock) {
        this.followUp = followUp;
        this.schedule = schedule;
        this.stand = stand;
        this.consent = consent;
        this.clock = clock;
    }

    List<Problem> problems(Task task, Answers answers) {
        var problems = new ArrayList<Problem>();
        var counted = followUp.current(task.caseReference()).map(FollowingUp.Round::countedFrom).orElse(CountedFrom.WORK_START);
        if (answers.is("workCheck", "IN_WORK") && counted == CountedFrom.SERVICE_START && answers.date("startsWorkOn") == null) {
            problems.add(Problem.refuse("startsWorkOn", "I2", "Give the first day in the job. We count from it."));
        }
        if (answers.is("workCheck", "NOT_YET") && counted == CountedFrom.WORK_START) {
            problems.add(Problem.refuse("workCheck", "I4", "The person has been in work. Choose \"Off again or out of work\" and say since when."));
        }
        if (answers.is("workCheck", "NOT_REACHED") && answers.rows("tries").isEmpty()) {
            problems.add(Problem.refuse("tries", "I4", "Write down when and how you tried. One row for each try."));
        }
        if (answers.is("evidence", "EMPLOYER_CONFIRMED") && !mayAskEmployer(task.caseReference())) {
            problems.add(Problem.refuse("evidence", "I2", "The person has not agreed to contact with the employer. Choose how else we know; their own word is enough."));
        }
        for (var field : List.of("startsWorkOn", "changedOn")) {
            if (answers.date(field) != null && answers.date(field).isAfter(LocalDate.now(clock))) {
                problems.add(Problem.refuse(field, "I2", "This day has not come yet. Give the day on which it happened."));
            }
        }
        return problems;
    }

    private boolean mayAskEmployer(String caseReference) {
        return Arrays.stream(Item.values()).anyMatch(item -> consent.isLive(caseReference, Recipient.EMPLOYER, item));
    }

    /** What is tried at the check under way: the table is asked from just before it. */
    Attempts attempts(Task task) {
        var weeks = ((Number) task.variables().get(SustainedWork.CHECKPOINT.name())).intValue();
        return schedule.attempts(stand.of(task.caseReference(), weeks - 1));
    }

    static List<Try> tries(Answers answers) {
        return answers.rows("tries").stream().map(row -> new Try(row.date("triedOn"), row.text("channel"), row.ticked("outsideHours"))).toList();
    }
}
