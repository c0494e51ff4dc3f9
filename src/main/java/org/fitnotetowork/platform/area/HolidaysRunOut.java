package org.fitnotetowork.platform.area;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever runs the application, a year ahead, that the next years' bank holidays have to be added: they are proclaimed, so nobody can reckon them for good. */
@Component
class HolidaysRunOut {

    private static final Logger LOG = LoggerFactory.getLogger(HolidaysRunOut.class);

    private final WorkingDays workingDays;
    private final Clock clock;

    HolidaysRunOut(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        var until = workingDays.knownUntil();
        if (LocalDate.now(clock).plusYears(1).isAfter(until)) {
            LOG.warn("Bank holidays are known until {} only; later ones count as working days. Add the next years to areas/bank-holidays-england.csv.", until);
        }
    }
}
