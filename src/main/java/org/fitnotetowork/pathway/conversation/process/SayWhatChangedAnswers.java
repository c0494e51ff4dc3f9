package org.fitnotetowork.pathway.conversation.process;

import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.casefile.NamesItsCase;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Say what has changed" in change-action-plan. */
@Configuration
class SayWhatChangedAnswers {

    @Bean
    TaskAnswers whatChangedAnswers(CaseNamed named, AgreeingPlans plans) {
        return new NamesItsCase("say-what-changed", named, answers -> {
            if (plans.latest(answers.text(CaseNamed.FIELD)).isEmpty()) {
                throw new AnswersRefused(Problem.refuse(CaseNamed.FIELD, "No plan has been agreed in this case yet. Agree the first one in the task Agree action plan."));
            }
        });
    }
}
