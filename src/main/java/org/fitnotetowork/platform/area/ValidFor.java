package org.fitnotetowork.platform.area;

import java.time.LocalDate;

/** Something that holds for a time; days are inclusive at both ends. */
interface ValidFor {

    LocalDate validFrom();

    /** Null where no end is known. */
    LocalDate validTo();

    default boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom()) && (validTo() == null || !day.isAfter(validTo()));
    }
}
