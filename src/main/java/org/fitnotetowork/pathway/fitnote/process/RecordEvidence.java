package org.fitnotetowork.pathway.fitnote.process;

import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.casefile.NamesItsCase;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Record report or letter" in other-evidence: kept as it was written, and no fit note (domain G11, V01). */
@Configuration
class RecordEvidence {

    @Bean
    TaskAnswers evidenceAnswers(CaseNamed named) {
        return new NamesItsCase("record-evidence", named);
    }
}
