package org.fitnotetowork.platform.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.fitnotetowork.platform.model.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors save in many ways; each counts once, when it is over. */
class SavedFilesTest {

    @TempDir
    Path root;
    private Path model;
    private SavedFiles saved;

    @BeforeEach
    void aFolder() throws IOException {
        model = Files.createDirectories(root.resolve("processes/consent")).resolve("consent.bpmn");
        Files.createDirectories(root.resolve("forms"));
        Files.writeString(model, "first");
        saved = new SavedFiles(new ModelFolder(root));
    }

    @Test
    void nothing_saved_is_nothing_told() {
        assertThat(saved.settled()).isEmpty();
        assertThat(saved.settled()).isEmpty();
    }

    @Test
    void a_save_is_told_once_and_only_when_the_file_lies_still() throws IOException {
        Files.writeString(model, "half of");
        assertThat(saved.settled()).isEmpty();
        Files.writeString(model, " it all", StandardOpenOption.APPEND);
        assertThat(saved.settled()).isEmpty();

        assertThat(saved.settled()).containsExactly("processes/consent/consent.bpmn");
        assertThat(saved.settled()).isEmpty();
    }

    @Test
    void a_save_by_renaming_is_told_even_with_the_same_length_and_time() throws IOException {
        var other = Files.writeString(root.resolve("processes/consent/.consent.bpmn.tmp"), "other");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(model));
        Files.move(other, model, StandardCopyOption.REPLACE_EXISTING);
        saved.settled();

        assertThat(saved.settled()).containsExactly("processes/consent/consent.bpmn");
    }

    @Test
    void a_new_file_and_one_that_was_taken_away_are_told_and_other_files_are_not() throws IOException {
        Files.writeString(root.resolve("forms/new.form"), "{}");
        Files.writeString(root.resolve("forms/notes.txt"), "mine");
        Files.delete(model);
        saved.settled();

        assertThat(saved.settled()).containsExactly("forms/new.form", "processes/consent/consent.bpmn");
    }
}
