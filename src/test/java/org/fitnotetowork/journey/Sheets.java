package org.fitnotetowork.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filled-in forms with sensible answers; a story changes what it is about. */
public final class Sheets {

    private Sheets() {
    }

    /** The sheet with other or further answers, given as key, value, key, value. */
    public static Map<String, Object> with(Map<String, ?> sheet, Object... changes) {
        var changed = new HashMap<String, Object>(sheet);
        for (var index = 0; index < changes.length; index += 2) {
            changed.put((String) changes[index], changes[index + 1]);
        }
        return changed;
    }

    public static Map<String, Object> fitNote(Map<String, String> person, LocalDate today) {
        return with(person, "assessedOn", today.toString(), "assessmentBasis", "IN_PERSON", "condition", "Low back pain", "advice", "NOT_FIT",
                "periodType", "DATE_RANGE", "firstDay", today.toString(), "lastDay", today.plusDays(27).toString(), "reassess", "WILL_NOT_NEED",
                "statementOn", today.toString(), "issuerName", "Grace Palmer", "issuerProfession", "DOCTOR", "issuerNumber", "7012345",
                "offer", "WANTS_SUPPORT", "workStatus", "EMPLOYED_OFF_SICK", "contactPhone", "020 7946 0958");
    }

    public static Map<String, Object> wayIn(Map<String, String> person) {
        return with(person, "wayIn", "SELF", "contactPhone", "020 7946 0958", "workStatus", "OUT_OF_WORK_6_12M", "healthAffectsWork", "YES", "personAgrees", true);
    }

    public static Map<String, Object> offerTaken() {
        return Map.of("offerAnswer", "WANTS", "offerChannel", "PHONE");
    }

    public static Map<String, Object> agreesToAll() {
        return Map.of("takesPart", "AGREED", "shareWithGp", true, "shareWithPartners", true, "shareWithAdviser", true, "consentHow", "SPOKEN");
    }

    public static Map<String, Object> booking(LocalDate day) {
        return Map.of("conversationOn", day.toString(), "conversationTime", "10:00", "conversationMode", "PHONE");
    }

    public static Map<String, Object> conversation(String workStatus, String... needs) {
        return Map.of("attended", "ATTENDED", "strengths", "Knows the job well", "workStatus", workStatus, "effectsOnWork", "Cannot lift for long",
                "importance", 8, "confidence", 5, "needs", List.of(needs).stream().map(need -> Map.of("domain", need, "wantsHelp", "YES", "urgency", "SOON")).toList());
    }

    public static Map<String, Object> plan(String type, LocalDate today, List<Map<String, Object>> actions) {
        return Map.of("planType", type, "goal", "Back at work without fear of the next day", "actions", actions, "reviewOn", today.plusDays(21).toString(), "agreedByPerson", true);
    }

    public static Map<String, Object> action(String domain, String step, String owner, LocalDate by) {
        return Map.of("domain", domain, "step", step, "owner", owner, "byWhen", by.toString());
    }
}
