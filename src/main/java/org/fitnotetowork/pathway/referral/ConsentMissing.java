package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.platform.engine.CodedFailure;
import org.fitnotetowork.platform.taskform.Overtaken;

/** Nothing has left: at this moment the person does not let partner services see what a referral carries. */
public class ConsentMissing extends RuntimeException implements CodedFailure, Overtaken {

    public static final String CODE = "REFERRAL_CONSENT_MISSING";

    ConsentMissing() {
        super("Ask the person whether a referral may be sent. (" + CODE + ")");
    }

    @Override
    public String code() {
        return CODE;
    }
}
