package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.fitnotetowork.pathway.followup.outcome.WorkSpell.Payment;

/**
 * O2: within 15 months of starting a job, pay worth 26 weeks of 16 hours at the National Living Wage of each pay date. Source: Work and Health Programme.
 * Each payment is turned into hours at the rate of its day, so that a rise in April needs no threshold of its own.
 */
public record EarnedHalfAYear(LivingWage wage) implements OutcomeRule {

    private static final int MONTHS = 15;
    private static final BigDecimal HOURS = BigDecimal.valueOf(26 * 16);

    /** Far finer than a penny: 416 hours' pay is 416 hours, and a penny less is not. */
    private static final int DIGITS = 12;

    @Override
    public String id() {
        return "O2";
    }

    @Override
    public String outcome() {
        return "SUSTAINED_26_EARN";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return !startedAs.hadAJob();
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        return work.spells().stream().map(spell -> spell.days().start()).flatMap(jobStart -> earnedFrom(jobStart, work).stream()).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> earnedFrom(LocalDate jobStart, WorkHistory work) {
        var until = jobStart.plusMonths(MONTHS);
        var payments = work.spells().stream().flatMap(spell -> spell.payments(work.knownUntil()))
                .filter(payment -> payment.on().isAfter(jobStart) && !payment.on().isAfter(until) && !work.isAway(payment.on()))
                .sorted(Comparator.comparing(Payment::on)).toList();
        var hours = BigDecimal.ZERO;
        for (var payment : payments) {
            hours = hours.add(wage.on(payment.on()).map(rate -> payment.gross().divide(rate, DIGITS, RoundingMode.HALF_UP)).orElse(BigDecimal.ZERO));
            if (hours.setScale(DIGITS / 2, RoundingMode.HALF_UP).compareTo(HOURS) >= 0) {
                return Optional.of(payment.on());
            }
        }
        return Optional.empty();
    }
}
