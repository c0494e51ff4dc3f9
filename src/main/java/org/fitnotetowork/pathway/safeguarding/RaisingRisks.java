package org.fitnotetowork.pathway.safeguarding;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody noticed, or what was answered, to the rules, and opens a risk where a rule asks for people. It never ends or lowers one. */
@Service
@Transactional
public class RaisingRisks {

    private final WeighingRisks weighing;
    private final Risks risks;

    RaisingRisks(WeighingRisks weighing, Risks risks) {
        this.weighing = weighing;
        this.risks = risks;
    }

    /**
     * The reference of the risk, for the process that brings people; empty where no rule applies, which changes nothing about risks that are open.
     *
     * @param words what was seen, heard or said; null where nothing was written
     */
    public Optional<String> raise(String caseReference, List<Sign> signs, String words, String organisation, String by) {
        return weighing.weigh(signs, organisation).map(weight -> {
            var reference = risks.add(caseReference, weight, words, organisation, by);
            risks.writeDown(caseReference, reference, weight, by);
            return reference;
        });
    }

    @Transactional(readOnly = true)
    public Risk get(String reference) {
        return risks.get(reference);
    }
}
