package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.platform.engine.CodedFailure;
import org.fitnotetowork.platform.taskform.Overtaken;

/** This cannot happen to the referral now. Nothing was written. */
public class StepRefused extends RuntimeException implements CodedFailure, Overtaken {

    StepRefused(String why) {
        super(why + " (REFERRAL_STEP_REFUSED)");
    }

    @Override
    public String code() {
        return "REFERRAL_STEP_REFUSED";
    }
}
