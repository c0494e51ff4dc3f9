package org.fitnotetowork.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Lets a designer save in a copy of the project's folder, so that no test changes the project. */
class DesignersFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String[] WHAT_A_DESIGNER_SAVES = {"processes", "forms", "src/test/resources/decisions"};

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("fitnote-designer");
            for (var part : WHAT_A_DESIGNER_SAVES) {
                FileSystemUtils.copyRecursively(Path.of(part), folder.resolve(part));
            }
            TestPropertyValues.of("fitnote.designer.folder=" + folder).applyTo(context);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
