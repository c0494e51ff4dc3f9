package org.fitnotetowork.pathway.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of a plan start, and what the others wait for (domain H.6). The lines stand in the person's order, and that order decides: where more could start than
 * should at a time, those further up do.
 *
 * @param allAtOnce the person wants everything that can start to start
 */
public record SupportSequence(List<Line> lines, boolean allAtOnce) {

    /** More referrals than these at a time, and the person is asked what matters most now (domain H.6, proposed). */
    public static final int OPEN_AT_ONCE = 3;

    /** @param referral true where a partner service gives it; only these count towards how much is open at a time */
    public record Line(String id, Start start, boolean referral) {
    }

    /** What a line waits for. */
    public enum Reason { ANOTHER_LINE, ITS_DAY, A_PLACE }

    /**
     * @param now   ids of the lines that start, in the person's order
     * @param waits why each of the others has not started
     */
    public record Turn(List<String> now, Map<String, Reason> waits) {
    }

    public SupportSequence {
        lines = List.copyOf(lines);
    }

    /**
     * @param started   ids of the lines that have started before today
     * @param completed those among them that are over
     */
    public Turn turn(Set<String> started, Set<String> completed, LocalDate today) {
        var now = new LinkedHashSet<String>();
        var begun = new HashSet<>(started);
        var places = OPEN_AT_ONCE - lines.stream().filter(line -> line.referral() && started.contains(line.id()) && !completed.contains(line.id())).count();
        for (var next = next(begun, completed, today, places); next.isPresent(); next = next(begun, completed, today, places)) {
            var line = next.get();
            begun.add(line.id());
            now.add(line.id());
            places -= line.referral() ? 1 : 0;
        }
        var waits = new LinkedHashMap<String, Reason>();
        lines.stream().filter(line -> !begun.contains(line.id())).forEach(line -> waits.put(line.id(), reason(line, begun, completed, today)));
        return new Turn(lines.stream().map(Line::id).filter(now::contains).toList(), waits);
    }

    private Optional<Line> next(Set<String> begun, Set<String> completed, LocalDate today, long places) {
        return lines.stream().filter(line -> !begun.contains(line.id()) && isReady(line, begun, completed, today) && (allAtOnce || !line.referral() || places > 0)).findFirst();
    }

    private static boolean isReady(Line line, Set<String> begun, Set<String> completed, LocalDate today) {
        return switch (line.start().rule()) {
            case NOW -> true;
            case AFTER_STARTED -> begun.containsAll(line.start().after());
            case AFTER_COMPLETED -> completed.containsAll(line.start().after());
            case DATE -> !today.isBefore(line.start().on());
        };
    }

    private static Reason reason(Line line, Set<String> begun, Set<String> completed, LocalDate today) {
        return isReady(line, begun, completed, today) ? Reason.A_PLACE : line.start().waitsForOthers() ? Reason.ANOTHER_LINE : Reason.ITS_DAY;
    }

    /** Ids of the lines that wait for a line that is not there, or in the end for themselves; they would never start. In the person's order. */
    public List<String> neverStart() {
        var startable = new HashSet<String>();
        var before = -1;
        while (before < startable.size()) {
            before = startable.size();
            lines.stream().filter(line -> !line.start().waitsForOthers() || startable.containsAll(line.start().after())).map(Line::id).forEach(startable::add);
        }
        var never = new ArrayList<>(lines.stream().map(Line::id).toList());
        never.removeAll(startable);
        return never;
    }
}
