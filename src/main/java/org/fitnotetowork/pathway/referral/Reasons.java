package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The reasons that {@code referral/reasons.csv} lists. One that is no longer used keeps its row, so that what was said with it can still be read. */
@Component
public class Reasons {

    private final Map<String, Reason> byCode = new LinkedHashMap<>();

    public Reasons() {
        TableFile.read(new ClassPathResource("referral/reasons.csv"), Reason.class).forEach(reason -> byCode.put(reason.code(), reason));
    }

    /** Those that may be given with this step on this day, in the table's order. */
    public List<Reason> usable(Step step, LocalDate day) {
        return byCode.values().stream().filter(reason -> reason.isFor(step, day)).toList();
    }

    public Optional<Reason> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
