package org.fitnotetowork.pathway.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.measure.KeptScores.Kept;

/** Pairs the first and the latest number of the same questionnaire, version and scale. */
final class Changes {

    private record Same(Instrument instrument, String version, String scale) {
    }

    private Changes() {
    }

    /** @param kept the numbers of one case, oldest first */
    static List<Change> of(List<Kept> kept) {
        return kept.stream().collect(Collectors.groupingBy(one -> new Same(one.instrument(), one.version(), one.score().scale()), LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(row -> row.size() > 1).flatMap(row -> between(row.get(0), row.get(row.size() - 1)).stream()).toList();
    }

    private static Optional<Change> between(Kept first, Kept latest) {
        return first.instrument().scale(first.score().scale()).map(scale -> new Change(first.instrument(), scale, first.score().value(), first.on(), latest.score().value(), latest.on(),
                scale.change(first.score().value(), latest.score().value())));
    }
}
