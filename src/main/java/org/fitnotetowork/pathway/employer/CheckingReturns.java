package org.fitnotetowork.pathway.employer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.fitnote.ActiveNotes;
import org.fitnotetowork.pathway.fitnote.ActiveNotes.ActiveNote;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.taskform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a return plan against the clinician's advice for its first day; the rule is the table {@code return-date-vs-note} (domain C7). Nobody's fitness is decided
 * here, and no clinician is contradicted silently.
 */
@Service
public class CheckingReturns {

    private static final String TABLE = "return-date-vs-note";
    /** The rule holds for everybody, its words only for those who may see the advice: the adviser may not be among them. */
    private static final String WITHOUT_THE_ADVICE = "Talk with the person and their coach about the first day back before it is agreed. Say here who wants it and that the risks were gone through.";

    private final ActiveNotes notes;
    private final Adjustments adjustments;
    private final Decisions decisions;
    private final RecordingConsent consent;

    CheckingReturns(ActiveNotes notes, Adjustments adjustments, Decisions decisions, RecordingConsent consent) {
        this.notes = notes;
        this.adjustments = adjustments;
        this.decisions = decisions;
        this.consent = consent;
    }

    @Transactional(readOnly = true)
    public List<Problem> check(String caseReference, ReturnPlan plan) {
        var answer = decisions.ask(TABLE, facts(caseReference, plan)).get(0);
        var message = consent.isLive(caseReference, Recipient.EMPLOYER_ADVISER, Item.FIT_NOTE_ADVICE) ? (String) answer.get("message") : WITHOUT_THE_ADVICE;
        var field = (String) answer.get("field");
        var rule = (String) answer.get("rule");
        return switch ((String) answer.get("result")) {
            case "ALLOW" -> List.of();
            // The reason is the record that the table asks for; without one there is nothing to confirm.
            case "CONFIRM" -> List.of(plan.wish().whyAdjustmentMissing() == null ? Problem.refuse(field, rule, message) : Problem.confirm(field, rule, message));
            case "ALLOW_BOTH_CONFIRM" -> List.of(Problem.confirm(field, rule, message));
            default -> List.of(Problem.refuse(field, rule, message));
        };
    }

    private Map<String, Object> facts(String caseReference, ReturnPlan plan) {
        var decided = adjustments.latest(caseReference);
        var note = notes.on(caseReference, plan.returnOn());
        var facts = new HashMap<String, Object>();
        facts.put("advice", note.map(ActiveNote::advice).map(Enum::name).orElse("NONE"));
        facts.put("bothAgree", plan.agreement().isComplete());
        facts.put("changePossible", EmployerAnswer.of(decided) != EmployerAnswer.NONE_POSSIBLE);
        facts.put("changesMissing", missing(note, plan, decided));
        facts.put("whoWantsReturn", plan.wish().whoWantsReturn());
        facts.put("riskConsidered", plan.wish().riskConsidered());
        return facts;
    }

    private static int missing(Optional<ActiveNote> note, ReturnPlan plan, List<Adjustment> decided) {
        var advised = note.map(one -> one.adjustments().stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new))).orElseGet(HashSet::new);
        advised.removeAll(inPlan(plan, decided));
        return advised.size();
    }

    /** What the plan has of the four boxes: what the employer agreed to, and what its weeks say by themselves. */
    private static Set<String> inPlan(ReturnPlan plan, List<Adjustment> decided) {
        var kinds = decided.stream().filter(Adjustment::isAgreed).map(Adjustment::kind).collect(Collectors.toCollection(HashSet::new));
        if (plan.isPhased()) {
            kinds.add("PHASED_RETURN");
        }
        if (plan.leavesDutiesOut()) {
            kinds.add("AMENDED_DUTIES");
        }
        return kinds;
    }
}
