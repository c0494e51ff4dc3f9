package org.fitnotetowork.platform.taskform.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** form-js travels with us unchanged: what is in the folder is what the published package held when vendor/form-js.sh took it. */
class VendoredFormJsTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/vendor");

    @Test
    void every_file_has_the_checksum_that_was_recorded_when_it_was_taken() throws IOException {
        var recorded = Files.readAllLines(FOLDER.resolve("VERSION"));

        assertThat(recorded.get(0)).matches("@bpmn-io/form-js \\d+\\.\\d+\\.\\d+");
        assertThat(recorded.stream().skip(1)).containsExactlyInAnyOrderElementsOf(
                Stream.of("form-viewer.umd.js", "form-js.css", "LICENSE").map(name -> sha256(FOLDER.resolve(name)) + "  " + name).toList());
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
