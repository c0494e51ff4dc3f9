package org.fitnotetowork.pathway.referral;

/** Why a referral cannot be taken up again now, and what can be done instead (domain H.2, reopen; invariants 1 and 3). */
public enum NotAgain {

    NOT_ENDED_THERE("Choose a referral of this case that a service has had and that has ended. Where nothing was sent, plan a new referral."),
    LATE("It ended too long ago to go on where it stood. Much may have changed: plan a new referral with the person."),
    NO_CONSENT("The person does not let services see a referral at the moment. Talk with them about it first; a no costs them nothing."),
    SAME_SERVICE_OPEN("Another referral to this service is open. Go on with that one, or stop it first."),
    ANOTHER_CAME("Another referral has come in its place and is open. Go on with that one, or stop it first."),
    SERVICE_GONE("The service is no longer given here. Look for another one with the person at the next review of the plan.");

    private final String sentence;

    NotAgain(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
