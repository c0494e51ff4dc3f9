package org.fitnotetowork.insight.outcome;

/** How it was found what happens without support; the strongest first (domain I.7). */
enum Method {

    RCT_CONTROL("A trial: people who by chance had no support"), PSM("People like these who had no support"), HISTORIC_LOCAL("What happened here before there was support"),
    EXPERT("The judgement of experts");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
