package org.fitnotetowork.pathway.coordination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Offer the lead". */
@Component
class OfferLeadAnswers implements TaskAnswers {

    private static final String TO = "newLead";
    private static final String WORDS = "leadWords";
    private static final String AGREES = "leadAgreed";

    private final HandingOverLead lead;
    private final KeepingCircles circles;
    private final CaseNamed named;
    private final SeenInCircle seen;

    OfferLeadAnswers(HandingOverLead lead, KeepingCircles circles, CaseNamed named, SeenInCircle seen) {
        this.lead = lead;
        this.circles = circles;
        this.named = named;
        this.seen = seen;
    }

    @Override
    public String form() {
        return "offer-lead";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, TO, WORDS, AGREES);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        var defaults = new HashMap<>(named.prefill(task));
        defaults.putAll(seen.of(task, form(), CircleFacts.PEOPLE));
        return defaults;
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.require(task, answers);
        answers.settle(problems(task, reference, answers));
        return new Outcome(reference, Map.of(HandOverLead.OFFER.name(), lead.offer(reference, answers.text(TO), answers.text(WORDS), task.organisation(), task.person().id())));
    }

    private List<Problem> problems(Task task, String reference, Answers answers) {
        var circle = circles.circle(reference);
        return Stream.of(
                circle.isLedBy(task.organisation()) ? null : Problem.refuse(CaseNamed.FIELD, "H6-LEAD", "Only whoever leads can hand the lead over. Ask them."),
                circle.has(answers.text(TO)) && !circle.isLedBy(answers.text(TO)) ? null : Problem.refuse(TO, "H6-WHO", "Choose somebody who plans with you already: the lead goes to nobody outside the circle."),
                lead.open(reference).isEmpty() ? null : Problem.refuse(TO, "H6-OFFERED", "The lead has been offered already. Wait for the answer, or take that offer back."),
                answers.ticked(AGREES) ? null : Problem.refuse(AGREES, "H6-AGREES", "Ask the person first. Without a yes, the lead stays where it is."))
                .filter(problem -> problem != null).toList();
    }
}
