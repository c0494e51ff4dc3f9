package org.fitnotetowork.pathway.coordination.conference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.coordination.circle.Circle;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/**
 * What circle and conference bring to the door, for each organisation by itself ({@code agendaText@ncl-physio}): it is the record of those in the circle and of nobody else,
 * so that whoever leaves reads nothing from that moment.
 */
@Component
public class CircleFacts implements InformationOwner {

    public static final String AGENDA = "agendaText";
    public static final String PEOPLE = "circleText";
    public static final String UPDATES = "updatesText";
    public static final String AGREED = "agreedText";
    /** Whom they plan with: a partner to whom nothing was referred reads the name here, by the same consent as elsewhere. */
    public static final String PERSON = "circlePerson";

    private final Map<String, BiFunction<Circle, Key, String>> texts;
    private final KeepingCircles circles;

    /** @param conference null where the text is about the case */
    private record Key(String fact, String text, String organisation, String conference) {

        static Key of(String fact) {
            var parts = fact.split("@");
            return new Key(fact, parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
        }
    }

    CircleFacts(KeepingCircles circles, Conferences conferences, Agenda agenda, CaseFiles cases) {
        this.circles = circles;
        this.texts = Map.of(
                AGENDA, (circle, key) -> agenda.of(circle, key.organisation()),
                PERSON, (circle, key) -> cases.personName(circle.caseReference()),
                PEOPLE, (circle, key) -> agenda.people(circle),
                UPDATES, (circle, key) -> agenda.updates(conferences.updates(key.conference())),
                AGREED, (circle, key) -> agenda.agreed(conferences.steps(key.conference())).orElse("No step was agreed."));
    }

    /** The fact's name for one reader. */
    public static String of(String text, String organisation) {
        return text + "@" + organisation;
    }

    /** The fact's name for one reader and one conference. */
    public static String of(String text, String organisation, String conference) {
        return of(text, organisation) + "@" + conference;
    }

    /** Circles are few, so each is read by itself. */
    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        return keys.stream().map(Key::of).filter(key -> key.organisation() != null && texts.containsKey(key.text()))
                .flatMap(key -> caseReferences.stream().filter(reference -> key.conference() == null || key.conference().startsWith(reference + "-"))
                        .map(circles::circle).filter(circle -> circle.has(key.organisation())).flatMap(circle -> fact(circle, key))).toList();
    }

    private Stream<Fact> fact(Circle circle, Key key) {
        var text = texts.get(key.text()).apply(circle, key);
        return text.isEmpty() ? Stream.empty() : Stream.of(new Fact(circle.caseReference(), key.fact(), PERSON.equals(key.text()) ? Item.PARTICIPANT : Item.ACTION_PLAN, text, key.organisation()));
    }
}
