package org.fitnotetowork.insight.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The dictionary of measures, {@code insight/measures.csv} and {@code insight/measure-parts.csv}. Screens, report and exports ask here what a measure is. */
@Component
public class Dictionary {

    private record PartInOtherUnit(String measure, String part, Measure.Unit unit) {
    }

    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final List<PartInOtherUnit> parts = TableFile.read(new ClassPathResource("insight/measure-parts.csv"), PartInOtherUnit.class);

    public Dictionary() {
        for (var measure : TableFile.read(new ClassPathResource("insight/measures.csv"), Measure.class)) {
            if (byId.put(measure.id(), measure) != null) {
                throw new IllegalStateException("insight/measures.csv says twice what " + measure.id() + " is");
            }
        }
        parts.forEach(part -> get(part.measure()));
    }

    /** In the order of their numbers. */
    public Collection<Measure> all() {
        return byId.values();
    }

    /** The measure; throws {@link IllegalArgumentException} where the dictionary does not have it. */
    public Measure get(String id) {
        var measure = byId.get(id);
        if (measure == null) {
            throw new IllegalArgumentException("no measure " + id);
        }
        return measure;
    }

    /** What the figures of a part of the measure are in. */
    public Measure.Unit unitOf(Measure measure, String part) {
        return parts.stream().filter(other -> other.measure().equals(measure.id()) && other.part().equals(part)).findFirst().map(PartInOtherUnit::unit).orElse(measure.unit());
    }
}
