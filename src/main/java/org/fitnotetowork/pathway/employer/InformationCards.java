package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the law offers on a day, {@code employer/information-cards.csv}. A card informs and says when somebody last checked it; it decides nobody's entitlement. */
@Component
public class InformationCards {

    record Card(Topic topic, LocalDate effectiveFrom, LocalDate effectiveTo, LocalDate checkedOn, String source, String text) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
        }
    }

    public enum Topic { SICK_PAY, ACCESS_TO_WORK, FLEXIBLE_WORKING }

    private static final String CAVEAT = "For information only: entitlement is for the employer, the tax office or the Department for Work and Pensions to say.";

    private final List<Card> cards = TableFile.read(new ClassPathResource("employer/information-cards.csv"), Card.class);

    List<Card> cards() {
        return cards;
    }

    /** The cards in force on the day, in words, with the caveat; empty text where none is. */
    public String on(LocalDate day) {
        var lines = cards.stream().filter(card -> card.inForce(day)).map(card -> card.text() + " (In force from " + card.effectiveFrom() + "; checked on " + card.checkedOn() + ".)")
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : lines + "\n" + CAVEAT;
    }
}
