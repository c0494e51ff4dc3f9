package org.fitnotetowork.pathway.casefile;

/** How a person came to us (domain E4, referralRoute), in few words that say nothing about health. */
public enum WayIn {

    FIT_NOTE("Fit note"), SELF("Self-referral"), EMPLOYER("Employer"), JOBCENTRE("Jobcentre"), LOCAL_AUTHORITY("Council"), VCSE("Voluntary service"),
    PHARMACY("Pharmacy"), HOUSING("Housing service"), OTHER_NHS("NHS service"), GP_PRACTICE("GP practice"), OTHER("Other referral");

    private final String words;

    WayIn(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
