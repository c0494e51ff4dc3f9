package org.fitnotetowork.pathway.followup.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.consent.Purpose;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.followup.Experience;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.pathway.followup.FollowingUp.Answer;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.GoodWork;
import org.fitnotetowork.pathway.followup.HearingHowSupportIs;
import org.fitnotetowork.pathway.followup.RecognisingOutcomes;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.fitnotetowork.pathway.followup.Relapses;
import org.fitnotetowork.pathway.followup.WorkEvent;
import org.fitnotetowork.pathway.followup.WorkEvent.EndReason;
import org.fitnotetowork.pathway.followup.WorkEvent.Evidence;
import org.fitnotetowork.pathway.followup.WorkEvent.Kind;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.pathway.measure.Measures;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask if work lasts". */
@Component
class AskIfWorkLastsAnswers implements TaskAnswers {

    private static final String WORK_CHECK = "workCheck";
    private static final String HOURS = "hoursPerWeek";
    private static final String KEPT = "adjustmentsKept";
    private static final String STILL_AGREES = "stillAgrees";

    /** Not a last answer: the check stays open and we try again. */
    private static final String TRY_AGAIN = "TRY_AGAIN";

    private final FollowingUp followUp;
    private final RecordingWork work;
    private final Relapses relapses;
    private final RecognisingOutcomes outcomes;
    private final HearingHowSupportIs experiences;
    private final Measures measures;
    private final RecordingConsent consent;
    private final CheckRules rules;
    private final Clock clock;

    AskIfWorkLastsAnswers(FollowingUp followUp, RecordingWork work, Relapses relapses, RecognisingOutcomes outcomes, HearingHowSupportIs experiences, Measures measures, RecordingConsent consent,
            CheckRules rules, Clock clock) {
        this.followUp = followUp;
        this.work = work;
        this.relapses = relapses;
        this.outcomes = outcomes;
        this.experiences = experiences;
        this.measures = measures;
        this.consent = consent;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "ask-if-work-lasts";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORK_CHECK, "startsWorkOn", HOURS, "payPerWeek", "evidence", "absentDays", KEPT, "confidence", "checkNote", "fitsHealth", "fitsInterests", "wantedHours", "secure",
                "enoughPay", "respect", "development", "whatHappened", "changedOn", "endReason", "tries", STILL_AGREES, "treatedWithRespect", "ownPlan", "joinedUp");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return Map.of("thisCheck", "Week " + task.variables().get(SustainedWork.CHECKPOINT.name()));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        answers.settle(rules.problems(task, answers));
        var answer = answers.text(WORK_CHECK);
        if (answer.equals("NOT_REACHED") && !isGivenUp(task, answers)) {
            return Outcome.of(Map.of(WORK_CHECK, TRY_AGAIN));
        }
        if (answers.ticked(STILL_AGREES)) {
            // Agreements hold for a year, and follow-up lasts longer: without this nobody could be told at its end.
            consent.confirm(task.caseReference(), "SPOKEN", task.person().id());
        }
        var counted = followUp.current(task.caseReference()).map(FollowingUp.Round::countedFrom).orElse(CountedFrom.WORK_START);
        var rating = goodWork(answers);
        if (!rating.isEmpty()) {
            followUp.rated(task.caseReference(), rating, task.person().id());
        }
        followUp.answered(task.caseReference(), new Answer(answer, amount(answers, HOURS), answers.number("absentDays"), answers.text(KEPT) == null ? null : answers.is(KEPT, "YES"),
                answers.text("checkNote")), task.person().id());
        experiences.said(task.caseReference(), (Integer) task.variables().get(SustainedWork.CHECKPOINT.name()), experience(answers), task.organisation(), task.person().id());
        if (answers.number("confidence") != null) {
            // The same question as in the questionnaire, in the same words: so the two make a pair (domain I.6).
            measures.keep(task.caseReference(), task.organisation(), Instrument.CONFIDENCE, Map.of("confidenceNow", answers.number("confidence")), task.person().id());
        }
        switch (answer) {
            case "IN_WORK" -> inWork(task, answers, counted);
            case "RELAPSE" -> relapses.record(task.caseReference(), change(answers), task.organisation(), task.person().id());
            case "STOPS" -> consent.withdraw(task.caseReference(), Purpose.CONTACT_AFTER, task.person().id());
            default -> { }
        }
        outcomes.recognise(task.caseReference());
        // A first day in work begins the schedule anew.
        return Outcome.of(answer.equals("IN_WORK") && counted == CountedFrom.SERVICE_START ? Map.of(WORK_CHECK, answer, SustainedWork.CHECKPOINT.name(), 0) : Map.of(WORK_CHECK, answer));
    }

    private boolean isGivenUp(Task task, Answers answers) {
        followUp.tried(task.caseReference(), CheckRules.tries(answers), task.person().id());
        return rules.attempts(task).areMadeBy(followUp.tries(task.caseReference()));
    }

    private void inWork(Task task, Answers answers, CountedFrom counted) {
        var newJobOn = answers.date("startsWorkOn");
        var kind = newJobOn == null ? Kind.STAYED : counted == CountedFrom.SERVICE_START ? Kind.JOB_START : Kind.JOB_CHANGE;
        var evidence = Optional.ofNullable(answers.text("evidence")).map(Evidence::valueOf).orElse(Evidence.PERSON_SAID);
        work.record(task.caseReference(), new WorkEvent(kind, newJobOn == null ? LocalDate.now(clock) : newJobOn, amount(answers, HOURS), amount(answers, "payPerWeek"), null, evidence),
                task.organisation(), task.person().id());
        if (counted == CountedFrom.SERVICE_START) {
            followUp.begin(task.caseReference(), newJobOn, CountedFrom.WORK_START, task.organisation());
        }
    }

    private WorkEvent change(Answers answers) {
        var kind = Kind.valueOf(answers.text("whatHappened"));
        var reason = kind == Kind.JOB_END ? Optional.ofNullable(answers.text("endReason")).map(EndReason::valueOf).orElse(EndReason.NOT_SAID) : null;
        return new WorkEvent(kind, Optional.ofNullable(answers.date("changedOn")).orElseGet(() -> LocalDate.now(clock)), null, null, reason, Evidence.PERSON_SAID);
    }

    private static GoodWork goodWork(Answers answers) {
        return new GoodWork(answers.number("fitsHealth"), answers.number("fitsInterests"), answers.number("wantedHours"), answers.number("secure"), answers.number("enoughPay"),
                answers.number("respect"), answers.number("development"));
    }

    private static Experience experience(Answers answers) {
        return new Experience(answers.number("treatedWithRespect"), answers.number("ownPlan"), answers.number("joinedUp"));
    }

    private static BigDecimal amount(Answers answers, String field) {
        return answers.values().get(field) == null ? null : new BigDecimal(String.valueOf(answers.values().get(field)));
    }
}
