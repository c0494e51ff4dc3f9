package org.fitnotetowork.insight.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.springframework.stereotype.Component;

/** The years in which people were referred whose figures are shown and agreed about: this one and the five before it. */
@Component
class YearsOfReferral {

    private static final int YEARS = 6;

    private final Clock clock;

    YearsOfReferral(Clock clock) {
        this.clock = clock;
    }

    int first() {
        return last() - YEARS + 1;
    }

    int last() {
        return LocalDate.now(clock).getYear();
    }

    /** What there is to choose from, the latest first. */
    List<Choice> choices() {
        return IntStream.iterate(last(), year -> year >= first(), year -> year - 1).mapToObj(String::valueOf).map(year -> new Choice(year, year)).toList();
    }

    /** Empty where none of the choices was typed. */
    Optional<Integer> read(String typed) {
        return choices().stream().map(Choice::code).filter(year -> year.equals(typed)).findFirst().map(Integer::valueOf);
    }
}
