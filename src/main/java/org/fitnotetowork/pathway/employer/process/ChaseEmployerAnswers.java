package org.fitnotetowork.pathway.employer.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.employer.WhatEmployersHear;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Remind employer" and "Phone employer": says what may be told at this moment. What came of it stays in the case file's answer store. */
@Component
class ChaseEmployerAnswers implements TaskAnswers {

    private final WhatEmployersHear hearing;

    ChaseEmployerAnswers(WhatEmployersHear hearing) {
        this.hearing = hearing;
    }

    @Override
    public String form() {
        return "chase-employer";
    }

    @Override
    public Set<String> fields() {
        return Set.of();
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return Map.of("mayTellText", hearing.inWords(task.caseReference(), false));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        return Outcome.none();
    }
}
