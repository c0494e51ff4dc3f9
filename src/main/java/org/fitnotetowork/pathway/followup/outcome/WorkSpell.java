package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Paid work on the same terms. Other hours, other pay or another job is another spell.
 *
 * @param weeklyHours  null where nobody has said
 * @param weeklyPay    before tax, in pounds; null where nobody has said
 * @param evidenceTier 1 (official data) to 5 (the person said so); the best proof that this spell has (domain I.2)
 */
public record WorkSpell(Span days, BigDecimal weeklyHours, BigDecimal weeklyPay, int evidenceTier) {

    record Payment(LocalDate on, BigDecimal gross) {
    }

    /** What was earned, paid at the end of each week and on the last day for what is left, up to and with the day until which we know. */
    Stream<Payment> payments(LocalDate knownUntil) {
        if (weeklyPay == null) {
            return Stream.empty();
        }
        var last = days.end() == null || days.end().isAfter(knownUntil) ? knownUntil : days.end();
        var weeks = Stream.iterate(days.start().plusWeeks(1), payday -> !payday.isAfter(last), payday -> payday.plusWeeks(1)).map(payday -> new Payment(payday, weeklyPay));
        var daysLeft = Math.floorMod(last.toEpochDay() - days.start().toEpochDay(), 7);
        var share = weeklyPay.multiply(BigDecimal.valueOf(daysLeft)).divide(BigDecimal.valueOf(7), 2, RoundingMode.DOWN);
        return daysLeft == 0 || last.isBefore(days.start()) ? weeks : Stream.concat(weeks, Stream.of(new Payment(last, share)));
    }
}
