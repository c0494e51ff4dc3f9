package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.start.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The boundaries, from the table that {@code fitnote.places} names; without one nothing is known of anybody's places, and nothing is claimed. */
@Component
public class Geography {

    private final List<Place> places;

    @Autowired
    Geography(@Value("${fitnote.places:#{null}}") Resource table, Areas areas) {
        this(table == null ? List.of() : TableFile.read(table, Place.class), areas);
    }

    Geography(List<Place> places, Areas areas) {
        places.stream().filter(place -> place.area() != null && areas.find(place.area()).isEmpty()).findFirst().ifPresent(place -> {
            throw new StartRefused("The table of places puts " + place.name() + " (" + place.code() + ") into area " + place.area() + ", which no file in areas/ describes.");
        });
        this.places = List.copyOf(places);
    }

    /**
     * Where somebody belongs on the day.
     *
     * @param practice          code of the practice where they are registered; null where not known, like the others
     * @param residence         first part of the postcode, or the small area (LSOA), in which they live
     * @param jobcentreDistrict the district of their jobcentre, where they have one
     */
    public Places of(String practice, String residence, String jobcentreDistrict, LocalDate day) {
        return new Places(Stream.of(at(Basis.PRACTICE, practice, day), at(Basis.RESIDENCE, residence, day), at(Basis.JOBCENTRE, jobcentreDistrict, day)).flatMap(found -> found).toList());
    }

    /** Every place of the basis on the day, to choose from. */
    public List<Place> all(Basis basis, LocalDate day) {
        return places.stream().filter(place -> place.basis() == basis && place.isValidOn(day)).toList();
    }

    private Stream<Place> at(Basis basis, String code, LocalDate day) {
        return code == null ? Stream.empty() : all(basis, day).stream().filter(place -> place.code().equals(code) || place.code().equals(code.strip().toUpperCase(Locale.ROOT)));
    }
}
