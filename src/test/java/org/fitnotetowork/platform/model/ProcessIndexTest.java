package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that people read first says what the models say. {@code -Dmodels.readme=write} writes it anew. */
class ProcessIndexTest {

    @Test
    void the_page_says_what_the_models_say() throws IOException {
        var page = Path.of(ModelFolder.PROCESSES, "README.md");
        var text = new ProcessIndex(ModelFolder.PROJECT.processes()).text();
        if ("write".equals(System.getProperty("models.readme"))) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).as("processes/README.md; write it anew with -Dmodels.readme=write").isEqualTo(text);
    }
}
