package org.fitnotetowork.pathway.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.measure.KeptScores.Kept;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.InformationOwner;
import org.fitnotetowork.platform.disclosure.Item;
import org.springframework.stereotype.Component;

/** What questionnaires bring to the door: the latest numbers and how they have changed; never single answers. */
@Component
class MeasureFacts implements InformationOwner {

    private static final String KEY = "measuresText";
    private static final String NOT_A_DIAGNOSIS = "These numbers help to talk. They are no diagnosis, and nothing is decided by them alone.";

    private final KeptScores kept;

    MeasureFacts(KeptScores kept) {
        this.kept = kept;
    }

    @Override
    public List<Fact> facts(Collection<String> caseReferences, Set<String> keys) {
        if (!keys.contains(KEY)) {
            return List.of();
        }
        return kept.of(caseReferences).stream().collect(Collectors.groupingBy(Kept::caseReference)).entrySet().stream()
                .map(one -> new Fact(one.getKey(), KEY, Item.CLINICAL_SCORES, text(one.getValue()), one.getValue().get(one.getValue().size() - 1).organisation())).toList();
    }

    private static String text(List<Kept> kept) {
        var latest = new LinkedHashMap<String, Kept>();
        kept.forEach(one -> latest.put(one.score().scale(), one));
        var changes = Changes.of(kept).stream().collect(Collectors.toMap(change -> change.scale().code(), change -> change, (earlier, later) -> later));
        return Stream.concat(latest.values().stream().map(one -> line(one, changes.get(one.score().scale()))), Stream.of(NOT_A_DIAGNOSIS)).collect(Collectors.joining("\n"));
    }

    private static String line(Kept one, Change change) {
        var score = one.score();
        var words = one.instrument().scale(score.scale()).map(Scale::words).orElse(score.scale());
        return words + ": " + score.value() + (score.band() == null ? "" : ", " + score.band()) + (score.estimated() ? " (one answer was missing)" : "") + ", on " + one.on()
                + (change == null ? "" : "; " + change.first() + " on " + change.firstOn() + ": " + change.kind().words());
    }
}
