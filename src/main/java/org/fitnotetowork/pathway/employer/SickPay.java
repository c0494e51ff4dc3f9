package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of statutory sick pay by day, {@code employer/sick-pay.csv}. */
@Component
public class SickPay {

    private final List<SickPayRules> rules = TableFile.read(new ClassPathResource("employer/sick-pay.csv"), SickPayRules.class);

    /** The rules in force on the day; empty for days before those that the file knows. */
    public Optional<SickPayRules> on(LocalDate day) {
        return rules.stream().filter(one -> one.inForce(day)).findFirst();
    }
}
