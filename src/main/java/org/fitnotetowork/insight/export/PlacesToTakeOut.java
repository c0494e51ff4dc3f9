package org.fitnotetowork.insight.export;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.insight.waiting.Bottleneck;

/**
 * "Where people wait" as it may leave: counts of people from 1 to 7 hidden and others to the nearest five, percentiles only of enough people. The longest wait is not in it, because that is
 * always one person's own (domain K.4).
 */
final class PlacesToTakeOut {

    static final List<String> HEADS = List.of("Area", "Place", "Kind of partner", "Process", "Waits for", "Waiting now", "Waiting four weeks ago", "Past the clock",
            "Half wait longer than (days)", "1 in 10 waits longer than (days)", "Half are through within (days)", "9 in 10 are through within (days)", "Beside the 3 months before",
            "Ended", "Of those that ended: half within (days)", "Of those that ended: 9 in 10 within (days)", "Ended in the 3 months before", "Of those: 9 in 10 within (days)", "Score");

    private static final SmallNumbers CONTROL = SmallNumbers.LOCAL;
    private static final double DAY = 86_400;

    private PlacesToTakeOut() {
    }

    /** @param kinds of partners, by their codes */
    static List<List<String>> rows(List<Bottleneck> places, Map<String, String> kinds) {
        return places.stream().map(place -> row(place, kinds.getOrDefault(place.partnerKind(), place.partnerKind()))).toList();
    }

    private static List<String> row(Bottleneck place, String kind) {
        var now = place.stillWaiting();
        var ended = place.ended();
        var came = now.people() + ended.waits();
        return List.of(place.area(), place.name(), kind, place.processName(), place.owner(), CONTROL.count(now.people()), CONTROL.count(now.fourWeeksAgo()), CONTROL.count(now.late()),
                middle(now.half(), now.people()), end(now.nineInTen(), now.people()), middle(place.through().half(), came), end(place.through().nineInTen(), came),
                place.trend() == null ? "" : place.trend().words(), CONTROL.count(ended.waits()), middle(ended.half(), ended.waits()), end(ended.nineInTen(), ended.waits()),
                CONTROL.count(ended.before()), end(ended.nineInTenBefore(), ended.before()), Long.toString(Math.round(place.score().total())));
    }

    private static String middle(Long seconds, int people) {
        return seconds == null ? "" : CONTROL.average(seconds / DAY, people);
    }

    private static String end(Long seconds, int people) {
        return seconds == null ? "" : CONTROL.extreme(seconds / DAY, people);
    }
}
