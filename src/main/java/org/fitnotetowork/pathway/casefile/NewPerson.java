package org.fitnotetowork.pathway.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A person as somebody has just named them.
 *
 * @param nhsNumber null where it is not known; spaces and hyphens do not matter
 * @param phone     null where it is not known
 */
public record NewPerson(String name, String nhsNumber, LocalDate dateOfBirth, String phone) {

    /** Age in whole years; negative for somebody not born yet, which is a typing error. */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(dateOfBirth, day) - (day.isBefore(dateOfBirth) ? 1 : 0);
    }
}
