package org.fitnotetowork.pathway.casefile.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.SupportTime;
import org.fitnotetowork.pathway.casefile.TimingSupport;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Decide on more time" in support-clock. The manager reads days and a coded reason, nothing of the person (domain J.2). */
@Component
class DecideExtension implements TaskAnswers {

    private static final String EXTENSION = "extension";
    private static final String WEEKS = "extensionWeeks";
    private static final String REASON = "extensionReason";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<String, String> WHY = Map.of("SERVICE_LATE", "A service began late.", "RETURN_PLANNED", "A return to work is planned.", "JOB_NEAR", "A job is near.",
            "SETBACK", "Support was interrupted.", "OTHER", "Another reason; ask the coach.");

    private final TimingSupport timing;

    DecideExtension(TimingSupport timing) {
        this.timing = timing;
    }

    @Override
    public String form() {
        return "decide-extension";
    }

    @Override
    public Set<String> fields() {
        return Set.of(EXTENSION, WEEKS, REASON);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return Map.of("requestText", timing.running(task.caseReference()).map(time -> asked(time, String.valueOf(task.variables().get("moreTimeReason")))).orElse("Support has ended."));
    }

    private String asked(SupportTime time, String why) {
        return "Support began on " + DAY.format(time.beganOn()) + " and lasts until " + DAY.format(time.lastDay()) + ". The coach and the person ask for more time. " + WHY.getOrDefault(why, "")
                + " You can add up to " + timing.values(time).longestExtensionWeeks() + " weeks, once.";
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (!answers.is(EXTENSION, "GRANTED")) {
            return Outcome.of(Map.of(EXTENSION, answers.text(EXTENSION)));
        }
        var running = timing.running(task.caseReference()).orElseThrow();
        answers.settle(problems(answers, timing.values(running).longestExtensionWeeks()));
        var time = timing.extend(task.caseReference(), answers.number(WEEKS), answers.text(REASON), task.person().id());
        return Outcome.of(outcome(answers, time.lastDay()));
    }

    private static List<Problem> problems(Answers answers, int longest) {
        var problems = new ArrayList<Problem>();
        var weeks = answers.number(WEEKS);
        if (weeks == null || weeks < 1 || weeks > longest) {
            problems.add(Problem.refuse(WEEKS, "E7", "Give between 1 and " + longest + " weeks: that is how much this area allows."));
        }
        if (answers.text(REASON) == null) {
            problems.add(Problem.refuse(REASON, "E7", "Say in a sentence why more time is right. The coach reads it to the person."));
        }
        return problems;
    }

    private static Map<String, Object> outcome(Answers answers, LocalDate lastDay) {
        var variables = new HashMap<String, Object>();
        variables.put(EXTENSION, answers.text(EXTENSION));
        variables.put(WEEKS, answers.number(WEEKS));
        variables.put(SupportClock.LAST_DAY.name(), Var.startOfDay(lastDay));
        return variables;
    }
}
