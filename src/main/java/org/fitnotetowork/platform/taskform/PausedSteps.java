package org.fitnotetowork.platform.taskform;

/** Says whether steps that can wait do wait at this moment. Processes whose steps can wait say so with {@code pausedWhileAtRisk = true}. */
public interface PausedSteps {

    /** What whoever opens such a step reads: that it waits, and not why. */
    String SENTENCE = "Work steps wait for the moment. Please do not contact an employer about this person now; their coach will tell you when work steps go on. Your answers can be kept as a draft.";

    boolean arePaused(String caseReference);
}
