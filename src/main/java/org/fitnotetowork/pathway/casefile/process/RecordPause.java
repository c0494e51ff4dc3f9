package org.fitnotetowork.pathway.casefile.process;

import java.time.Clock;
import java.time.LocalDate;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.casefile.NamesItsCase;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Record pause" in pause. No reason is asked for; {@link org.fitnotetowork.pathway.casefile.KeepingContact} reads the day. Today ends a pause that was longer. */
@Configuration
class RecordPause {

    @Bean
    TaskAnswers pauseAnswers(CaseNamed named, Clock clock) {
        return new NamesItsCase("record-pause", named, answers -> {
            if (answers.date("pausedUntil").isBefore(LocalDate.now(clock))) {
                throw new AnswersRefused(Problem.refuse("pausedUntil", "Give a day to come. If the person wants to go on now, give today."));
            }
        });
    }
}
