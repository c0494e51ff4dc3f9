package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.employer.ReturnPlan.Week;

/** A return plan that both sides agreed to, for tests to change. */
final class APlan {

    private final LocalDate back;
    private final List<Week> weeks = new ArrayList<>();
    private LocalDate review;
    private LocalDate fullDuties;
    private ReturnPlan.Pay pay = new ReturnPlan.Pay("FULL", null);
    private String occupationalHealth;
    private ReturnPlan.Wish wish = new ReturnPlan.Wish(null, false, null);
    private LocalDate personOn;
    private LocalDate employerOn;
    private Set<Integer> reviewWeeks = Set.of();

    private APlan(LocalDate back, LocalDate today) {
        this.back = back;
        this.review = back.plusDays(7);
        this.personOn = today;
        this.employerOn = today;
    }

    static APlan from(LocalDate back, LocalDate today) {
        return new APlan(back, today);
    }

    APlan week(int number, String hours) {
        return week(new Week(back.plusWeeks(number), new BigDecimal(hours), null, null, null, null));
    }

    APlan week(Week week) {
        weeks.add(week);
        return this;
    }

    APlan reviewedOn(LocalDate day, Integer... weeksAfter) {
        review = day;
        reviewWeeks = Set.of(weeksAfter);
        return this;
    }

    APlan fullDutiesOn(LocalDate day) {
        fullDuties = day;
        return this;
    }

    APlan paid(String kind, String note) {
        pay = new ReturnPlan.Pay(kind, note);
        return this;
    }

    APlan occupationalHealth(String state) {
        occupationalHealth = state;
        return this;
    }

    APlan wantedBy(String who, boolean riskConsidered) {
        wish = new ReturnPlan.Wish(who, riskConsidered, null);
        return this;
    }

    APlan lacksAChangeBecause(String reason) {
        wish = new ReturnPlan.Wish(null, false, reason);
        return this;
    }

    APlan signed(LocalDate person, LocalDate employer) {
        personOn = person;
        employerOn = employer;
        return this;
    }

    ReturnPlan plan() {
        return new ReturnPlan(back, new ReturnPlan.Usual(new BigDecimal("37"), null), weeks, fullDuties, pay, new ReturnPlan.Reviews(review, reviewWeeks),
                new ReturnPlan.Support(null, occupationalHealth, false, null), wish, new ReturnPlan.Agreement(personOn, employerOn));
    }
}
