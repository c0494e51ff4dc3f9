package org.fitnotetowork.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application under test a data folder of its own. */
public class OwnDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("fitnote-test");
            TestPropertyValues.of("fitnote.data-dir=" + folder).applyTo(context);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
