package org.fitnotetowork.pathway.casefile.process;

import java.util.Set;
import org.fitnotetowork.pathway.casefile.SupportEndAgreed;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "Agree how support ends" in support-clock: tells how the person finds the support to whoever counts that, and does not keep it with the case. */
@Component
class AgreeEnd implements TaskAnswers {

    private static final String RESPECT = "treatedWithRespect";
    private static final String OWN_PLAN = "ownPlan";
    private static final String JOINED_UP = "joinedUp";

    private final ApplicationEventPublisher events;

    AgreeEnd(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public String form() {
        return "agree-end";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESPECT, OWN_PLAN, JOINED_UP);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        events.publishEvent(new SupportEndAgreed(task.caseReference(), answers.number(RESPECT), answers.number(OWN_PLAN), answers.number(JOINED_UP), task.organisation(), task.person().id()));
        return Outcome.none();
    }
}
