package org.fitnotetowork.pathway.casefile.process;

import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.casefile.NamesItsCase;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Record pause" in pause. No reason is asked for; {@link org.fitnotetowork.pathway.casefile.KeepingContact} reads the day. */
@Configuration
class RecordPause {

    @Bean
    TaskAnswers pauseAnswers(CaseNamed named) {
        return new NamesItsCase("record-pause", named);
    }
}
