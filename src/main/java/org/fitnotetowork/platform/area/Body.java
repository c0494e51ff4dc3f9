package org.fitnotetowork.platform.area;

import java.time.LocalDate;

/**
 * A public body that answers for a part of England for a time. A row of {@code areas/bodies.csv}.
 *
 * @param code    our own, never used for another body
 * @param ods     code of the Organisation Data Service; null where our sources give none
 * @param ons     code of the Office for National Statistics; null where our sources give none
 */
public record Body(String code, String kind, String name, String ods, String ons, LocalDate validFrom, LocalDate validTo, String source) implements ValidFor {

    public Body {
        ods = ods == null || ods.isBlank() ? null : ods;
        ons = ons == null || ons.isBlank() ? null : ons;
    }
}
