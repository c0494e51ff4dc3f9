package org.fitnotetowork.platform.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a person belongs by each boundary that services go by, as far as it is known. The boundaries need not agree; who asks says which one counts for them, and nobody picks silently (domain B7).
 *
 * @param known several places of one basis where a district lies across a boundary
 */
public record Places(List<Place> known) {

    /** How somewhere lies to what a service serves. */
    public enum Lies { INSIDE, OUTSIDE, ACROSS, NOT_KNOWN }

    public Places {
        known = List.copyOf(known);
    }

    /**
     * @param served what the service serves: codes of areas ({@code ncl}), councils ({@code Camden}), codes of single places ({@code N19}), in any mixture
     */
    public Lies lies(Basis basis, Collection<String> served) {
        var inside = by(basis).stream().map(place -> place.isServedBy(served)).distinct().toList();
        return inside.isEmpty() ? Lies.NOT_KNOWN : inside.size() > 1 ? Lies.ACROSS : inside.get(0) ? Lies.INSIDE : Lies.OUTSIDE;
    }

    public List<Place> by(Basis basis) {
        return known.stream().filter(place -> place.basis() == basis).toList();
    }

    /** What a colleague reads where the places point to different areas; empty where they agree or too little is known. */
    public Optional<String> conflict(Function<String, String> areaName) {
        if (known.stream().map(Place::area).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Basis.values()).map(this::by).filter(places -> !places.isEmpty()).map(places -> sentence(places, areaName)).collect(Collectors.joining(" "))
                + " Each service goes by its own boundary: check whom it serves before you refer.");
    }

    private static String sentence(List<Place> places, Function<String, String> areaName) {
        var first = places.get(0);
        return first.basis().words() + " (" + places.stream().map(Place::name).distinct().collect(Collectors.joining(" or ")) + ") is in "
                + places.stream().map(Place::area).distinct().map(area -> area == null ? "no area that we know" : areaName.apply(area)).collect(Collectors.joining(" or ")) + ".";
    }
}
