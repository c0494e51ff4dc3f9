package org.fitnotetowork.pathway.consent.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/**
 * What requests bring to the door, each by its reference ({@code requestText@HW-2026-000123-I1}): all of it for the data protection lead of the organisation that was asked, and
 * what the person may know once the lead has said that they may.
 */
@Component
public class RequestFacts implements InformationOwner {

    public static final String TEXT = "requestText";
    public static final String TO_TELL = "requestToTell";

    /** Belongs to the person: no organisation's own act, so "own record" lets nobody in by it. */
    private static final String NOBODY = "";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Requests requests;

    RequestFacts(Requests requests) {
        this.requests = requests;
    }

    /** The fact's name for one request. */
    public static String of(String request, String fact) {
        return fact + "@" + request;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        var references = keys.stream().filter(key -> key.startsWith(TEXT + "@") || key.startsWith(TO_TELL + "@")).map(key -> key.substring(key.indexOf('@') + 1)).collect(Collectors.toSet());
        return references.isEmpty() ? List.of() : requests.all(references).stream().filter(request -> caseReferences.contains(request.caseReference()))
                .flatMap(RequestFacts::facts).filter(fact -> keys.contains(fact.key())).toList();
    }

    private static Stream<Fact> facts(InformationRequest request) {
        var all = new Fact(request.caseReference(), of(request.reference(), TEXT), Item.SAFEGUARDING, lines(asked(request.asked()), said(request)), request.organisation());
        return request.mayPersonKnow()
                ? Stream.of(all, new Fact(request.caseReference(), of(request.reference(), TO_TELL), Item.CONSENT, lines(asked(request.asked()), became(request)), NOBODY)) : Stream.of(all);
    }

    private static String asked(Asked asked) {
        return lines(asked.asker().words() + " asked on " + day(asked.receivedOn()) + ": " + asked.by(), "They ask for: " + asked.what(),
                asked.ground() == null ? "They name no law." : "They name: " + asked.ground(), asked.wantedBy() == null ? null : "They want it by " + day(asked.wantedBy()) + ".");
    }

    private static String said(InformationRequest request) {
        return request.answer() == null ? null : lines(request.answer().said().words(), request.answer().words());
    }

    private static String became(InformationRequest request) {
        return switch (request.decision().choice()) {
            case ASK_PERSON -> null;
            case REFUSE -> "We have handed over nothing.";
            case HAND_OVER -> request.handOver() == null ? "We hand over: " + words(request.decision().items()) + "."
                    : "We handed over on " + day(request.handOver().on()) + " to " + request.handOver().to() + ": " + words(request.handOver().items()) + ".";
        };
    }

    private static String words(Set<Item> items) {
        return items.stream().map(Item::code).map(code -> code.replace('-', ' ')).sorted().collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }
}
