package org.fitnotetowork.platform.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The who-sees-what matrix, {@code access/who-sees-what.csv}. Every cell is there or the application does not start. */
@Component
public class Matrix {

    /** Readable, with Consent, Aggregate, De-identified, Human safeguarding route, Never. */
    public enum Rule { R, C, A, D, H, N }

    public enum Condition {
        NONE, OWN_RECORD, OR_OWN_RECORD, OWN_ROLE, RETURN_MEETINGS, CLINICAL_KIND, OR_REFERRER, REFERENCE_ONLY, FLAG_ONLY, EMPLOYER_PART, SUMMARY, ACCESS_NEEDS, MONEY_AND_HOUSING;

        @JsonCreator
        static Condition of(String code) {
            return code.isBlank() ? NONE : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public record Cell(String item, Recipient recipient, Rule rule, Condition condition) {
    }

    private final Map<Item, Map<Recipient, Cell>> cells = new HashMap<>();

    Matrix() {
        for (var cell : TableFile.read(new ClassPathResource("access/who-sees-what.csv"), Cell.class)) {
            if (cells.computeIfAbsent(Item.of(cell.item()), item -> new HashMap<>()).put(cell.recipient(), cell) != null) {
                throw new IllegalStateException("access/who-sees-what.csv says twice who sees " + cell.item() + " as " + cell.recipient());
            }
        }
        for (var item : Item.values()) {
            for (var recipient : Recipient.values()) {
                if (cells.getOrDefault(item, Map.of()).get(recipient) == null) {
                    throw new IllegalStateException("access/who-sees-what.csv does not say whether " + recipient + " sees " + item.code());
                }
            }
        }
    }

    public Cell cell(Item item, Recipient recipient) {
        return cells.get(item).get(recipient);
    }
}
