package org.fitnotetowork.platform.taskform;

/**
 * Something about an answer that needs the person's attention.
 *
 * @param field    key of the form field, with index for a row ({@code actions[1].step}); null where it concerns the whole form
 * @param rule     stable id of the rule, for example {@code V11}; null for the form's own rules
 * @param message  a sentence that says what to do
 */
public record Problem(String field, String rule, Severity severity, String message) {

    /** REFUSE: the task stays open. CONFIRM: the person may go on after saying that it is meant. */
    public enum Severity { REFUSE, CONFIRM }

    public static Problem refuse(String field, String message) {
        return new Problem(field, null, Severity.REFUSE, message);
    }

    public static Problem refuse(String field, String rule, String message) {
        return new Problem(field, rule, Severity.REFUSE, message);
    }

    public static Problem confirm(String field, String rule, String message) {
        return new Problem(field, rule, Severity.CONFIRM, message);
    }
}
