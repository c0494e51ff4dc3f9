package org.fitnotetowork.insight.outcome;

import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.WayIn;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people call the groups that are compared: {@code insight/groups.csv}. */
@Component
class GroupNames {

    private record Row(Dimension dimension, String code, String words) {
    }

    private final Map<String, String> words = new HashMap<>();

    GroupNames() {
        TableFile.read(new ClassPathResource("insight/groups.csv"), Row.class).forEach(row -> words.put(row.dimension() + row.code(), row.words()));
        for (var way : WayIn.values()) {
            words.put(Dimension.WAY_IN + way.name(), way.words());
        }
    }

    /** The code itself where it needs no other words, as an age does. */
    String of(Dimension dimension, String code) {
        return words.getOrDefault(dimension + code, code);
    }
}
