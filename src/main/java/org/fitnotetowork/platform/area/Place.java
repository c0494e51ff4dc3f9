package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Somewhere that a boundary can be drawn by, for a time: a practice, a postcode district or small area, a jobcentre district. A place across a boundary has a row on each side.
 *
 * @param code code of the practice, first part of the postcode or LSOA, name of the jobcentre district
 * @param name what people call it; for {@link Basis#RESIDENCE} the council
 * @param area the WorkWell area; null where it lies in none of those that we know
 */
public record Place(Basis basis, String code, String name, String area, LocalDate validFrom, LocalDate validTo) implements ValidFor {

    public Place {
        area = area == null || area.isBlank() ? null : area;
    }

    boolean isServedBy(Collection<String> served) {
        return area != null && served.contains(area) || served.contains(name) || served.contains(code);
    }
}
