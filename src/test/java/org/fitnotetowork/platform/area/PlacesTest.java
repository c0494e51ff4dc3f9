package org.fitnotetowork.platform.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.platform.access.OrganisationsAsWritten;
import org.fitnotetowork.platform.area.Places.Lies;
import org.fitnotetowork.platform.start.StartRefused;
import org.junit.jupiter.api.Test;

/** Practice, home and jobcentre point where they point: each service asks for the one it goes by, and where they disagree somebody is told. */
class PlacesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private final Geography geography = AreasAsWritten.geography();

    @Test
    void each_service_goes_by_its_own_boundary() {
        var person = geography.of("ncl-junction", "HA1", "jcp-east-london", DAY);

        assertThat(person.lies(Basis.PRACTICE, Set.of("ncl"))).isEqualTo(Lies.INSIDE);
        assertThat(person.lies(Basis.RESIDENCE, Set.of("ncl"))).isEqualTo(Lies.OUTSIDE);
        assertThat(person.lies(Basis.RESIDENCE, Set.of("Harrow", "Brent"))).as("a council's own service").isEqualTo(Lies.INSIDE);
        assertThat(person.lies(Basis.JOBCENTRE, Set.of("nwl"))).isEqualTo(Lies.OUTSIDE);
    }

    @Test
    void what_nobody_said_is_neither_inside_nor_outside() {
        assertThat(geography.of(null, null, null, DAY).lies(Basis.RESIDENCE, Set.of("ncl"))).isEqualTo(Lies.NOT_KNOWN);
        assertThat(geography.of("ncl-junction", "ZZ99", null, DAY).lies(Basis.RESIDENCE, Set.of("ncl"))).isEqualTo(Lies.NOT_KNOWN);
        assertThat(geography.of("ncl-junction", "NW1", null, LocalDate.of(2024, 9, 30)).known()).as("before the table begins").isEmpty();
    }

    @Test
    void a_district_across_a_boundary_is_on_both_sides() {
        var person = geography.of(null, " ol12 ", null, DAY);

        assertThat(person.lies(Basis.RESIDENCE, Set.of("gm"))).isEqualTo(Lies.ACROSS);
        assertThat(person.lies(Basis.RESIDENCE, Set.of("gm", "lsc"))).isEqualTo(Lies.INSIDE);
        assertThat(sentence(person)).isEqualTo("The home (Rochdale or Rossendale) is in Greater Manchester or Lancashire and South Cumbria. "
                + "Each service goes by its own boundary: check whom it serves before you refer.");
    }

    @Test
    void places_that_point_to_different_areas_are_said_and_none_is_picked() {
        assertThat(sentence(geography.of("ncl-junction", "HA1", "jcp-west-london", DAY))).isEqualTo("The GP practice (Junction Medical Centre (made up)) is in North Central London. "
                + "The home (Harrow) is in North West London. The jobcentre (West London (made up)) is in North West London. "
                + "Each service goes by its own boundary: check whom it serves before you refer.");
        assertThat(sentence(geography.of("ncl-junction", "E8", null, DAY))).contains("The home (Hackney) is in no area that we know.");
    }

    @Test
    void places_that_agree_are_not_talked_about() {
        assertThat(geography.of("ncl-junction", "N17", "jcp-north-london", DAY).conflict(String::valueOf)).isEmpty();
        assertThat(geography.of("ncl-junction", null, null, DAY).conflict(String::valueOf)).isEmpty();
        assertThat(geography.of(null, "N19", null, DAY).conflict(String::valueOf)).as("two councils, one area").isEmpty();
    }

    @Test
    void every_practice_of_the_demonstration_lies_where_its_organisation_says() {
        assertThat(OrganisationsAsWritten.practices()).isNotEmpty()
                .allSatisfy((practice, area) -> assertThat(geography.of(practice, null, null, DAY).lies(Basis.PRACTICE, Set.of(area))).as(practice).isEqualTo(Lies.INSIDE));
    }

    @Test
    void a_place_in_an_area_that_no_file_describes_stops_the_start() {
        var lost = new Place(Basis.RESIDENCE, "XX1", "Nowhere", "nowhere", DAY, null);
        assertThatThrownBy(() -> new Geography(List.of(lost), AreasAsWritten.areas())).isInstanceOf(StartRefused.class).hasMessageContaining("Nowhere (XX1) into area nowhere");
    }

    private static String sentence(Places places) {
        return places.conflict(area -> AreasAsWritten.areas().get(area).name()).orElseThrow();
    }
}
