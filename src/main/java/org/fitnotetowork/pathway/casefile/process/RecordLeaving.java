package org.fitnotetowork.pathway.casefile.process;

import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.casefile.NamesItsCase;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Record that the person leaves" in withdrawal. No reason is asked for and none is weighed. */
@Configuration
class RecordLeaving {

    @Bean
    TaskAnswers leavingAnswers(CaseNamed named) {
        return new NamesItsCase("record-leaving", named);
    }
}
