package org.fitnotetowork.insight.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fitnotetowork.insight.Refused;
import org.springframework.stereotype.Component;

/** Makes an agreement of what a manager has typed about the cost of a year, or says at each field what is to be put right. */
@Component
class ReadingCosts {

    private static final Pattern POUNDS = Pattern.compile("£?\\s*(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})");

    private final YearsOfReferral years;
    private final Clock clock;

    ReadingCosts(YearsOfReferral years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** Throws {@link Refused} with a sentence for each field that cannot be read. */
    CostAgreement read(String area, CostForm form) {
        var problems = new Refused.Gathering();
        var year = years.read(form.year());
        problems.add("year", year.isEmpty(), "Choose the year in which the people were referred.");
        var pounds = pounds(form.pounds());
        problems.add("pounds", pounds.isEmpty(), "Write the cost in whole pounds, more than 0, for example 250,000.");
        var covers = Grounds.words(form.covers());
        problems.add("covers", !Grounds.isOfLength(covers), "Say in at most 200 characters what is in the cost, for example pay, rooms and what partners are paid.");
        var grounds = Grounds.read(problems, "cost", form.source(), form.agreedBy(), form.agreedOn(), LocalDate.now(clock));
        problems.refuse();
        return new CostAgreement(area, year.get(), pounds.get(), covers, grounds.source(), grounds.agreedBy(), grounds.agreedOn());
    }

    private static Optional<Long> pounds(String typed) {
        var read = POUNDS.matcher(Grounds.words(typed));
        return read.matches() ? Optional.of(Long.parseLong(read.group(1).replace(",", ""))).filter(pounds -> pounds > 0) : Optional.empty();
    }
}
