package org.fitnotetowork.pathway.followup.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.consent.Purpose;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record that questions stop" in stop-follow-up. No reason is asked for. */
@Component
class StopFollowUpAnswers implements TaskAnswers {

    private final CaseNamed named;
    private final FollowingUp followUp;
    private final RecordingConsent consent;

    StopFollowUpAnswers(CaseNamed named, FollowingUp followUp, RecordingConsent consent) {
        this.named = named;
        this.followUp = followUp;
        this.consent = consent;
    }

    @Override
    public String form() {
        return "stop-follow-up";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        if (followUp.current(reference).isEmpty()) {
            answers.settle(List.of(Problem.refuse(CaseNamed.FIELD, "I4", "Nobody is asking this person about work at the moment. To end all support, use \"The person wants to stop\".")));
        }
        consent.withdraw(reference, Purpose.CONTACT_AFTER, task.person().id());
        return new Outcome(reference, Map.of());
    }
}
