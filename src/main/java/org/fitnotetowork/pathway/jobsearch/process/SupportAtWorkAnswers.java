package org.fitnotetowork.pathway.jobsearch.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.jobsearch.TalkingAtWork;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Support person at work". */
@Component
class SupportAtWorkAnswers implements TaskAnswers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String RESULT = "talkAtWork";

    private final TalkingAtWork talking;

    SupportAtWorkAnswers(TalkingAtWork talking) {
        this.talking = talking;
    }

    @Override
    public String form() {
        return "support-at-work";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT, "talkNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var startsOn = LocalDate.ofInstant(((Date) task.variables().get(JobSearch.STARTS_WORK_ON.name())).toInstant(), ENGLAND);
        var day = ((Number) task.variables().get(JobSearch.TALK_DAY.name())).intValue();
        talking.record(task.caseReference(), startsOn, day, TalkingAtWork.Result.valueOf(answers.text(RESULT)), answers.text("talkNote"), task.organisation(), task.person().id());
        return Outcome.of(Map.of(RESULT, answers.text(RESULT)));
    }
}
