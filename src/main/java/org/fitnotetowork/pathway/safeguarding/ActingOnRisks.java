package org.fitnotetowork.pathway.safeguarding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people did about a risk. Only here does a risk end, by somebody's word. */
@Service
@Transactional
public class ActingOnRisks {

    private final Risks risks;

    ActingOnRisks(Risks risks) {
        this.risks = risks;
    }

    /** Somebody who can help has taken over. The risk stays open: what it means for work is agreed with the person afterwards. */
    public void handOver(String riskReference, String to, String by) {
        risks.handOver(riskReference, to, by);
    }

    /** The person and the coach agree that work steps go on. */
    public void workStepsGoOn(String riskReference, String by) {
        risks.end(riskReference, by);
    }

    /** A clinician will review, or the person does not want that. */
    public void reviewArranged(String riskReference, String with, String by) {
        risks.handOver(riskReference, with, by);
        risks.end(riskReference, by);
    }
}
