package org.fitnotetowork.platform.web;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole application on a free port and an embedded database of its own, as it starts for a newcomer, and a few people to attack it with. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Probes.class, Probes.Api.class})
abstract class RunningApplication {

    private static final Path DATA = Path.of("target", "test-data");

    static {
        removeUnused(); // before this run holds a folder of its own: looking at a lock twice in one process drops it
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        var folder = newDataFolder();
        properties.add("fitnote.data-dir", folder::toString);
        properties.add("fitnote.database-programs", () -> Path.of("target", "postgresql-programs").toString());
        properties.add("camunda.bpm.job-execution.enabled", () -> "false");
    }

    Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + port));
    }

    Visitor signedIn(String user) {
        return visitor().signIn(user, Probes.PASSWORD);
    }

    static Path newDataFolder() {
        try {
            return Files.createTempDirectory(DATA, "run");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What earlier runs left: their own database ends after the last code of a run, so the next run tidies up. */
    private static void removeUnused() {
        try (var folders = Files.newDirectoryStream(Files.createDirectories(DATA))) {
            for (var folder : folders) {
                var lock = folder.resolve("fit-note-to-work.lock");
                if (!Files.exists(lock)) {
                    continue;
                }
                try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var held = channel.tryLock()) {
                    if (held != null) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
