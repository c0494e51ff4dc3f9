package org.fitnotetowork.insight.outcome;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.insight.Refused;
import org.springframework.stereotype.Component;

/** Makes an agreement of what a manager has typed, or says at each field what is to be put right; and what there is to choose from. */
@Component
class ReadingRates {

    private static final Pattern PERCENT = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*%?\\s*");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String OUT_OF_WORK = "OUT_OF_WORK";

    private final Outcomes outcomes;
    private final GroupNames names;
    private final YearsOfReferral years;
    private final Clock clock;

    ReadingRates(Outcomes outcomes, GroupNames names, YearsOfReferral years, Clock clock) {
        this.outcomes = outcomes;
        this.names = names;
        this.years = years;
        this.clock = clock;
    }

    static List<Choice> methods() {
        return Arrays.stream(Method.values()).map(method -> new Choice(method.name(), method.words())).toList();
    }

    /** Throws {@link Refused} with a sentence for each field that cannot be read. */
    Agreement read(String area, RateForm form) {
        var problems = new Refused.Gathering();
        var outcome = outcomes.all().stream().filter(one -> one.code().equals(form.outcome())).findFirst();
        problems.add("outcome", outcome.isEmpty(), "Choose the outcome that the rate is about.");
        var startedAs = group(problems, "startedAs", Dimension.STARTED_AS, form.startedAs());
        var timeOutOfWork = group(problems, "timeOutOfWork", Dimension.TIME_OUT_OF_WORK, form.timeOutOfWork());
        outcome.ifPresent(one -> checkSituation(problems, one, startedAs, timeOutOfWork));
        var mainNeed = group(problems, "mainNeed", Dimension.MAIN_NEED, form.mainNeed());
        var ageBand = group(problems, "ageBand", Dimension.AGE_BAND, form.ageBand());
        var since = years.read(form.since());
        problems.add("since", since.isEmpty(), "Choose the year of referral from which on the rate holds.");
        var rate = percent(form.rate());
        var lower = percent(form.lower());
        var upper = percent(form.upper());
        problems.add("rate", rate.isEmpty(), "Write the rate as a number from 0 to 100, for example 12.5.");
        problems.add("lower", lower.isEmpty() || rate.isPresent() && lower.get().compareTo(rate.get()) > 0, "Write the lowest value that the true rate may have, from 0 up to the rate.");
        problems.add("upper", upper.isEmpty() || rate.isPresent() && upper.get().compareTo(rate.get()) < 0, "Write the highest value that the true rate may have, from the rate up to 100.");
        var method = Arrays.stream(Method.values()).filter(one -> one.name().equals(form.method())).findFirst();
        problems.add("method", method.isEmpty(), "Choose how the rate was found.");
        var grounds = Grounds.read(problems, "rate", form.source(), form.agreedBy(), form.agreedOn(), LocalDate.now(clock));
        problems.refuse();
        return new Agreement(area, outcome.get().code(), startedAs, timeOutOfWork, mainNeed, ageBand, share(rate.get()), share(lower.get()), share(upper.get()), method.get(), grounds.source(),
                LocalDate.of(since.get(), 1, 1), grounds.agreedBy(), grounds.agreedOn());
    }

    /** A rate for people who cannot reach the outcome would hold for nobody, and never be noticed. */
    private void checkSituation(Refused.Gathering problems, Outcome outcome, String startedAs, String timeOutOfWork) {
        var whose = outcome.situations().stream().map(one -> names.of(Dimension.STARTED_AS, one).toLowerCase(Locale.UK)).collect(Collectors.joining("; or "));
        problems.add("startedAs", startedAs != null && !outcome.situations().contains(startedAs), "This outcome is counted for people who began: " + whose + ". Choose these, or everybody.");
        problems.add("timeOutOfWork", timeOutOfWork != null && (startedAs != null && !startedAs.equals(OUT_OF_WORK) || !outcome.situations().contains(OUT_OF_WORK)),
                "For how long somebody was out of work is known of people who were. Choose everybody here, or another situation.");
    }

    private String group(Refused.Gathering problems, String field, Dimension dimension, String typed) {
        var code = Grounds.words(typed);
        problems.add(field, !code.isEmpty() && names.choices(dimension).stream().noneMatch(choice -> choice.code().equals(code)), "Choose one of the answers.");
        return code.isEmpty() ? null : code;
    }

    private static Optional<BigDecimal> percent(String typed) {
        var read = PERCENT.matcher(Grounds.words(typed));
        return read.matches() ? Optional.of(new BigDecimal(read.group(1))).filter(percent -> percent.compareTo(ALL) <= 0) : Optional.empty();
    }

    private static double share(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }
}
