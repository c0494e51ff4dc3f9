package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an answer by link has to say. The same as the form "answer-referral" asks for: a form restricts nobody who sends without it. */
final class AnswerByLinkRules {

    private static final Set<String> KINDS = Set.of("ACCEPTED", "WAITLISTED", "NEED_INFORMATION", "REJECTED");

    private AnswerByLinkRules() {
    }

    /** What to mend, by the field that it is about; empty where the answer can be taken. */
    static Map<String, String> broken(AnsweringByLink.Answer answer, List<Reason> usable, LocalDate today) {
        var broken = new LinkedHashMap<String, String>();
        if (answer.kind() == null || !KINDS.contains(answer.kind())) {
            broken.put("answer", "Choose one of the four answers.");
            return broken;
        }
        var note = said(answer.note());
        if (note != null && note.length() > AnsweringByLink.LONGEST_NOTE) {
            broken.put("note", "Write at most " + AnsweringByLink.LONGEST_NOTE + " characters.");
        }
        switch (answer.kind()) {
            case "WAITLISTED" -> expected(answer.expectedOn(), today, broken);
            case "NEED_INFORMATION" -> {
                if (note == null) {
                    broken.put("note", "Write what you need to know, so that the coach can answer.");
                }
            }
            case "REJECTED" -> because(answer.reason(), note, usable, broken);
            default -> { } // A yes needs nothing more.
        }
        return broken;
    }

    private static void expected(String expectedOn, LocalDate today, Map<String, String> broken) {
        try {
            var day = day(expectedOn);
            if (day != null && day.isBefore(today)) {
                broken.put("expectedOn", "Give a day that lies ahead, or leave it empty if you cannot say.");
            }
        } catch (DateTimeParseException e) {
            broken.put("expectedOn", "Write the day as in 2026-06-30, or leave it empty if you cannot say.");
        }
    }

    private static void because(String code, String note, List<Reason> usable, Map<String, String> broken) {
        var reason = usable.stream().filter(one -> one.code().equals(code)).findFirst();
        if (reason.isEmpty()) {
            broken.put("reason", "Say why, so that the coach can find another way.");
        } else if (reason.get().commentNeeded() && note == null) {
            broken.put("note", "Add a line for the coach: with this reason they need to know more to find another way.");
        }
    }

    static LocalDate day(String text) {
        return said(text) == null ? null : LocalDate.parse(said(text));
    }

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
