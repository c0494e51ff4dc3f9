package org.fitnotetowork.pathway.consent.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.consent.Purpose;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.consent.Sharing;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record what the person agrees to". What was agreed before, at the practice for example, is shown ticked; taking a tick away withdraws it. */
@Component
class RecordConsentAnswers implements TaskAnswers {

    private static final String TAKES_PART = "takesPart";
    private static final Map<String, Purpose> PURPOSES = Map.of("keepInTouchAfter", Purpose.CONTACT_AFTER, "evaluation", Purpose.EVALUATION);

    private final RecordingConsent consent;

    RecordConsentAnswers(RecordingConsent consent) {
        this.consent = consent;
    }

    @Override
    public String form() {
        return "record-consent";
    }

    @Override
    public Set<String> fields() {
        return Stream.of(Stream.of(TAKES_PART, "consentHow"), PURPOSES.keySet().stream(), Arrays.stream(Sharing.values()).map(Sharing::field))
                .flatMap(keys -> keys).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return Arrays.stream(Sharing.values()).collect(Collectors.toMap(Sharing::field, sharing -> consent.isLive(task.caseReference(), sharing)));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var agreed = answers.is(TAKES_PART, "AGREED");
        consent.participation(task.caseReference(), agreed, task.person().id());
        if (agreed) {
            record(task, answers);
        }
        return Outcome.of(Map.of(TAKES_PART, answers.text(TAKES_PART)));
    }

    private void record(Task task, Answers answers) {
        var reference = task.caseReference();
        var by = task.person().id();
        var how = Objects.requireNonNullElse(answers.text("consentHow"), "SPOKEN");
        PURPOSES.forEach((field, purpose) -> {
            if (answers.ticked(field)) {
                consent.agree(reference, purpose, how, by);
            }
        });
        for (var sharing : Sharing.values()) {
            var live = consent.isLive(reference, sharing);
            if (answers.ticked(sharing.field()) && !live) {
                consent.share(reference, sharing.recipient(), sharing.items(), how, by);
            } else if (Boolean.FALSE.equals(answers.values().get(sharing.field())) && live) {
                consent.withdraw(reference, sharing.recipient(), sharing.items(), by);
            }
        }
    }
}
