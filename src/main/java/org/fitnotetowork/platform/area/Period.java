package org.fitnotetowork.platform.area;

import java.time.LocalDate;

/**
 * A value for a time.
 *
 * @param value  as it is written in the file; {@code none} says that the area sets no limit
 * @param source who says so
 */
record Period(LocalDate validFrom, LocalDate validTo, String value, String source) implements ValidFor {

    private static final String NONE = "none";

    boolean isNone() {
        return NONE.equals(value);
    }
}
