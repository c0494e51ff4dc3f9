package org.fitnotetowork.pathway.fitnote.process;

import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Read that a plan was agreed" and "Read what became of the person" in fit-note-review show the same paragraph, as far as the story has come. */
@Configuration
class TellingPractices {

    @Bean
    TaskAnswers planNews(Disclosure door) {
        return new NewsForPractice("read-plan", door);
    }

    @Bean
    TaskAnswers outcomeNews(Disclosure door) {
        return new NewsForPractice("read-outcome", door);
    }
}
