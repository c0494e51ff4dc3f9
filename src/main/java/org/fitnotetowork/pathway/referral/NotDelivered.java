package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.platform.engine.CodedFailure;

/** The referral was sent and did not reach its service: somebody sends it another way, or the need goes another way. */
public class NotDelivered extends RuntimeException implements CodedFailure {

    public static final String CODE = "REFERRAL_NOT_DELIVERED";

    NotDelivered() {
        super("Send the referral another way: the service cannot be reached here. (" + CODE + ")");
    }

    @Override
    public String code() {
        return CODE;
    }
}
