package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;

/**
 * What was said with an event; null where nothing was.
 *
 * @param reason        code of {@code referral/reasons.csv}
 * @param day           appointment, expected first contact or review, as the event says
 * @param service       another service that the partner suggests
 * @param number        sessions, the person's 0 to 10, or which chaser
 * @param result        goal result or what was said on the telephone
 * @param stillBlocking whether the need still stands in the way of work
 */
public record Told(String reason, LocalDate day, String mode, String note, String service, Integer number, String result, Boolean stillBlocking) {

    public static final Told NOTHING = new Told(null, null, null, null, null, null, null, null);

    public static Told because(String reason, String note) {
        return new Told(reason, null, null, note, null, null, null, null);
    }

    public static Told on(LocalDate day) {
        return new Told(null, day, null, null, null, null, null, null);
    }

    static Told number(int number) {
        return new Told(null, null, null, null, null, number, null, null);
    }

    static Told note(String note) {
        return because(null, note);
    }

    static Told result(String result, String note) {
        return new Told(null, null, null, note, null, null, result, null);
    }

    Told by(String way) {
        return new Told(reason, day, way, note, service, number, result, stillBlocking);
    }

    Told suggesting(String other) {
        return new Told(reason, day, mode, note, other, number, result, stillBlocking);
    }

    Told until(LocalDate expected) {
        return new Told(reason, expected, mode, note, service, number, result, stillBlocking);
    }

    Told times(Integer count) {
        return new Told(reason, day, mode, note, service, count, result, stillBlocking);
    }

    Told blocking(Boolean blocks) {
        return new Told(reason, day, mode, note, service, number, result, blocks);
    }

    /** True where this has been said; {@code what} as in the table's column "says". */
    boolean says(String what) {
        return switch (what) {
            case "reason" -> reason != null;
            case "day" -> day != null;
            case "day-or-reason" -> day != null || reason != null;
            case "mode" -> mode != null;
            case "note" -> note != null;
            case "number" -> number != null;
            case "result" -> result != null;
            default -> throw new IllegalStateException("life-cycle.csv asks for " + what + ", which no event carries");
        };
    }
}
