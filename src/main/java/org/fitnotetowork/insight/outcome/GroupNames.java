package org.fitnotetowork.insight.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.pathway.casefile.WayIn;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people call the groups that are compared: {@code insight/groups.csv}. */
@Component
class GroupNames {

    private record Row(Dimension dimension, String code, String words) {
    }

    static final String NOT_KNOWN = "NOT_KNOWN";

    private final List<Row> rows;
    private final Map<String, String> words = new HashMap<>();

    GroupNames() {
        rows = TableFile.read(new ClassPathResource("insight/groups.csv"), Row.class);
        rows.forEach(row -> words.put(row.dimension() + row.code(), row.words()));
        for (var way : WayIn.values()) {
            words.put(Dimension.WAY_IN + way.name(), way.words());
        }
    }

    /** Groups of people of whom this is known. */
    List<Choice> choices(Dimension dimension) {
        return rows.stream().filter(row -> row.dimension() == dimension && !row.code().equals(NOT_KNOWN)).map(row -> new Choice(row.code(), row.words())).toList();
    }

    /** The code itself where nothing else is said. */
    String of(Dimension dimension, String code) {
        return words.getOrDefault(dimension + code, code);
    }
}
