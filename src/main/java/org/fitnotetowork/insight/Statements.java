package org.fitnotetowork.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The SQL files under {@code insight/}: statements that an analyst should be able to read stand in files of their own. */
public final class Statements {

    private Statements() {
    }

    /** The text of {@code insight/<name>.sql}; throws {@link UncheckedIOException} where there is none. */
    public static String named(String name) {
        try {
            return new ClassPathResource("insight/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
