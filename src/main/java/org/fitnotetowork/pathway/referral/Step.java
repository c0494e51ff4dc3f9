package org.fitnotetowork.pathway.referral;

/** What can happen to a referral (domain H.2). From where, by whose word and with what: {@code referral/life-cycle.csv}. */
public enum Step {
    DRAFT, RELEASE, SEND, DISCARD, FAIL_TO_DELIVER, SEND_ANOTHER_WAY, ACKNOWLEDGE, ACCEPT, WAITLIST, REJECT, ASK_INFORMATION, SUPPLY_INFORMATION, BOOK, RESCHEDULE, ATTEND, MISS,
    DISCHARGE, PAUSE, RESUME, UPDATE, COMPLETE, RECORD_OUTCOME, RETURN, WITHDRAW, RECALL, LAPSE, ACCEPT_UNMET, REOPEN, CHASE, CALL, ENTER_IN_ERROR
}
