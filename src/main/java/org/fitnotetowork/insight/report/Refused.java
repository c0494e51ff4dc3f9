package org.fitnotetowork.insight.report;

/** The report stays as it is, because of what stands in a field. The message is a sentence for whoever wrote it there. */
class Refused extends RuntimeException {

    private final String field;

    Refused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    String field() {
        return field;
    }
}
