package org.fitnotetowork.pathway.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that a questionnaire comes to: the sum of some of its items.
 *
 * @param mayBeMissing  how many answers may be missing; the sum is then estimated from the others and marked
 * @param better        which way is better
 * @param changedFrom   difference from which a change is more than chance (domain I.6); null where no rule is known
 * @param bands         from the lowest up; empty where none is agreed
 */
public record Scale(String code, String words, List<String> items, int mayBeMissing, Better better, Integer changedFrom, List<Band> bands) {

    public enum Better { HIGHER, LOWER }

    /** The number, or nothing where too much is missing: what was not answered is never counted as nothing. */
    public Optional<Score> score(Map<String, Integer> answers) {
        var given = items.stream().map(answers::get).filter(Objects::nonNull).toList();
        var missing = items.size() - given.size();
        if (given.isEmpty() || missing > mayBeMissing) {
            return Optional.empty();
        }
        var sum = given.stream().mapToInt(Integer::intValue).sum();
        var value = missing == 0 ? sum : (int) Math.round((double) sum * items.size() / given.size());
        return Optional.of(new Score(code, value, band(value), missing > 0));
    }

    /** What the number is called; null where the scale has no bands. */
    public String band(int value) {
        return bands.stream().filter(band -> band.from() <= value).reduce((lower, higher) -> higher).map(Band::words).orElse(null);
    }

    /** What the step from one number to a later one amounts to. */
    public Change.Kind change(int before, int after) {
        if (changedFrom == null) {
            return Change.Kind.NOT_JUDGED;
        }
        var gain = better == Better.HIGHER ? after - before : before - after;
        return gain >= changedFrom ? Change.Kind.RELIABLE_IMPROVEMENT : gain <= -changedFrom ? Change.Kind.RELIABLE_DETERIORATION : Change.Kind.NO_RELIABLE_CHANGE;
    }
}
