package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.consent.Sharing;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask person about sharing". Their no changes nothing and needs no reason; the coach then sees the preview again and need not send. */
@Component
class AskConsentAnswers implements TaskAnswers {

    private static final String SHARE = Sharing.WITH_PARTNERS.field();

    private final RecordingConsent consent;

    AskConsentAnswers(RecordingConsent consent) {
        this.consent = consent;
    }

    @Override
    public String form() {
        return "ask-consent";
    }

    @Override
    public Set<String> fields() {
        return Set.of(SHARE);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (answers.is(SHARE, "YES")) {
            consent.share(task.caseReference(), Sharing.WITH_PARTNERS.recipient(), Sharing.WITH_PARTNERS.items(), "SPOKEN", task.person().id());
        }
        return Outcome.of(Map.of(SupportReferral.SHARING.name(), answers.text(SHARE)));
    }
}
