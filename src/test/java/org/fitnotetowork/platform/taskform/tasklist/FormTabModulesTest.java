package org.fitnotetowork.platform.taskform.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A module that is imported but not served leaves Tasklist blank for everybody. */
class FormTabModulesTest {

    private static final Path FOLDER = Path.of("src/main/resources/plugin-webapp/fitnote/app");

    @Test
    void every_module_in_the_folder_is_served_and_nothing_else_is_named() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var inFolder = files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("plugin.")).toList();

            assertThat(FormTabModules.MODULES).containsExactlyInAnyOrderElementsOf(inFolder);
        }
    }

    @Test
    void nothing_is_kept_in_the_storage_of_the_browser() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".js"))).allSatisfy(file ->
                    assertThat(file).content().doesNotContain("localStorage", "sessionStorage", "indexedDB"));
        }
    }
}
