package org.fitnotetowork.pathway.conversation.process;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.platform.engine.UsedInModels;

/** When people are reminded. Public because a timer of the model asks it. */
@UsedInModels("reminders")
public class Reminders {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Nine o'clock of the day before the conversation. */
    public Date dayBefore(DelegateExecution execution) {
        return Date.from(HealthWorkConversation.CONVERSATION_ON.require(execution).minusDays(1).atTime(NINE).atZone(ENGLAND).toInstant());
    }
}
