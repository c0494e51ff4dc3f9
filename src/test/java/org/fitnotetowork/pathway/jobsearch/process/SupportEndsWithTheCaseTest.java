package org.fitnotetowork.pathway.jobsearch.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Instant;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.engine.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Talks in the first half year of a job run beside the journey. Who has left, died or moved is called no more. */
class SupportEndsWithTheCaseTest {

    @Test
    void a_case_that_closes_ends_the_talks_of_its_person_and_of_nobody_else() {
        var messages = mock(Messages.class);
        // Spring hands the event on, as in life: a listener that nobody calls would be none.
        try (var application = new AnnotationConfigApplicationContext()) {
            application.registerBean(Messages.class, () -> messages);
            application.register(SupportEndsWithTheCase.class);
            application.refresh();

            application.publishEvent(new CaseClosed("HW-2026-000001", "WITHDREW", Instant.EPOCH));
        }

        verify(messages).tellCase("in-work-support", "HW-2026-000001", "jobsearch.supportEnded");
        verifyNoMoreInteractions(messages);
    }
}
