package org.fitnotetowork.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Journeys and beginnings of journeys, for tests that need a person to have been through one. Each returns the case reference. */
public final class Stories {

    private Stories() {
    }

    public static String inWork(Partnership partnership, Map<String, String> person) {
        return InWorkStory.play(partnership, person);
    }

    public static String outOfWork(Partnership partnership, Map<String, String> person) {
        return OutOfWorkStory.play(partnership, person);
    }

    /** Somebody of this name whom the colleague has referred; support has yet to be offered. */
    public static String referred(Partnership partnership, String by, String name) {
        var referrer = partnership.colleague(by);
        var referral = referrer.starts("new-referral");
        referrer.gives(referral, Sheets.wayIn(Partnership.somebody(name)));
        return partnership.caseOpenedBy(referral);
    }

    /** Somebody off sick in North Central London whose plan is physiotherapy and these other actions; the coach has yet to look at what the physiotherapist gets. */
    @SafeVarargs
    public static String withAPlan(Partnership partnership, Map<String, String> person, Map<String, Object>... others) {
        var coach = partnership.colleague("coach.ncl");
        var gp = partnership.colleague("gp.ncl");
        var today = partnership.today();
        var physiotherapy = Sheets.with(Sheets.action("PHYSICAL_HEALTH", "See a physiotherapist", "PROVIDER", today.plusDays(20)), "service", "PHYSIOTHERAPY");
        var actions = Stream.concat(Stream.of(physiotherapy), Stream.of(others)).toList();
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(person, today), "V29");
        var reference = partnership.caseOpenedBy(note);
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(3)));
        coach.does("Hold conversation", reference, Sheets.conversation("EMPLOYED_OFF_SICK", actions.stream().map(action -> (String) action.get("domain")).toArray(String[]::new)));
        coach.does("Agree action plan", reference, Sheets.plan("RETURN_TO_WORK", today, actions));
        return reference;
    }

    /** The same, and the physiotherapist has the referral to answer. */
    @SafeVarargs
    public static String withAReferral(Partnership partnership, Map<String, String> person, Map<String, Object>... others) {
        var reference = withAPlan(partnership, person, others);
        partnership.colleague("coach.ncl").does("Check what will be sent", reference, Map.of("referralNeed", "Help with lifting", "sendReferral", "SEND"));
        return reference;
    }
}
