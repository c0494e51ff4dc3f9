package org.fitnotetowork.pathway.conversation.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.junit.jupiter.api.Test;

/** That there is a plan is the person's to tell (domain J.2: appointments, GP, with consent). */
class TellPracticeOfPlanTest {

    private static final String CASE = "HW-2026-000001";
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Messages messages = mock(Messages.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @Test
    void the_practice_hears_where_the_person_lets_it() {
        when(consent.isLive(CASE, Recipient.GP, Item.APPOINTMENTS)).thenReturn(true);

        tell();

        verify(messages).tellCase("fit-note-review", CASE, "conversation.planAgreed");
    }

    @Test
    void without_consent_not_even_that_there_is_news_reaches_the_practice() {
        tell();

        verify(messages, never()).tellCase(any(), any(), any());
    }

    private void tell() {
        when(execution.getVariable("caseReference")).thenReturn(CASE);
        new TellPracticeOfPlanDelegate(consent, messages).execute(execution);
    }
}
