package org.fitnotetowork.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fitnotetowork.platform.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data folder promises: nothing stored is lost, one application at a time, and a plain sentence when it cannot work. */
class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql-programs");

    @TempDir
    Path temporary;

    @Test
    void a_row_survives_the_killing_of_the_application_twice() throws Exception {
        killAfterWriting("first");
        var orphan = serverOf(data());
        assertThat(orphan.isAlive()).as("the server outlives the killed application").isTrue();

        killAfterWriting("second");
        assertThat(orphan.isAlive()).as("the orphan has ended before the next server started").isFalse();

        try (var database = EmbeddedDatabase.start(data(), PROGRAMS)) {
            assertThat(rows(database, "select what from kept order by what")).containsExactly("first", "second");
        }
    }

    @Test
    void a_second_application_is_told_who_uses_the_folder() throws Exception {
        try (var first = EmbeddedDatabase.start(data(), PROGRAMS)) {
            var output = run("second");
            assertThat(output).contains("The data folder " + data().toRealPath() + " is in use by another Fit Note to Work (process " + ProcessHandle.current().pid()
                    + "). Stop that one, or set FITNOTE_DATA_DIR to another folder.");
            assertThatThrownBy(() -> EmbeddedDatabase.start(data(), PROGRAMS)).isInstanceOf(StartRefused.class).hasMessageContaining("is in use by another");
            assertThat(rows(first, "select 1")).as("the first one goes on working").containsExactly("1");
        }
    }

    @Test
    void what_is_committed_is_on_the_disk_and_only_we_get_in() throws Exception {
        try (var database = EmbeddedDatabase.start(data(), PROGRAMS)) {
            assertThat(rows(database, "show fsync")).containsExactly("on");
            assertThat(rows(database, "show synchronous_commit")).containsExactly("on");
            assertThat(rows(database, "show full_page_writes")).containsExactly("on");
            assertThat(rows(database, "show jit")).containsExactly("off");
            assertThat(rows(database, "show max_connections")).containsExactly("60");
            assertThat(rows(database, "show server_version")).singleElement().asString().startsWith("17.");
            assertThat(rows(database, "select rolsuper from pg_roles where rolname = current_user")).containsExactly("f");
            for (var user : List.of("postgres", database.user())) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "postgres").close()).isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(Files.readAllLines(data().resolve("postgresql/postmaster.pid")).get(4)).as("socket folder").isBlank();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_begins_again() throws Exception {
        EmbeddedDatabase.start(data(), PROGRAMS).close();
        Files.delete(data().resolve("postgresql.complete"));
        Files.delete(data().resolve("postgresql/PG_VERSION"));
        try (var database = EmbeddedDatabase.start(data(), PROGRAMS)) {
            assertThat(rows(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void a_note_that_names_a_process_which_is_no_database_server_is_stale() throws Exception {
        EmbeddedDatabase.start(data(), PROGRAMS).close();
        Files.writeString(data().resolve("postgresql/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var database = EmbeddedDatabase.start(data(), PROGRAMS)) {
            assertThat(rows(database, "select 1")).containsExactly("1");
        }
    }

    @Test
    void a_server_of_another_folder_is_left_alone() throws Exception {
        var other = temporary.resolve("other");
        try (var running = EmbeddedDatabase.start(other, PROGRAMS)) {
            EmbeddedDatabase.start(data(), PROGRAMS).close();
            Files.copy(other.resolve("postgresql/postmaster.pid"), data().resolve("postgresql/postmaster.pid"));
            assertThatThrownBy(() -> EmbeddedDatabase.start(data(), PROGRAMS)).isInstanceOf(StartRefused.class).hasMessageContaining("is a PostgreSQL server");
            assertThat(rows(running, "select 1")).containsExactly("1");
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_refused() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("holiday.jpg"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data(), PROGRAMS)).isInstanceOf(StartRefused.class)
                .hasMessage("The data folder " + data().toRealPath() + " holds something else (holiday.jpg). Set FITNOTE_DATA_DIR to an empty or new folder.");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws Exception {
        Files.writeString(data(), "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data(), PROGRAMS)).isInstanceOf(StartRefused.class).hasMessageContaining("is a file");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() throws Exception {
        // Below a file nobody can make a folder, not even root, who may write everywhere else.
        var file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("below"), PROGRAMS)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written. Give this user the right to write there, or set FITNOTE_DATA_DIR to another folder.");
    }

    @Test
    void a_database_of_another_version_is_refused() throws Exception {
        EmbeddedDatabase.start(data(), PROGRAMS).close();
        Files.writeString(data().resolve("postgresql/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data(), PROGRAMS)).isInstanceOf(StartRefused.class).hasMessageContaining("PostgreSQL 16");
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private void killAfterWriting(String what) throws Exception {
        var process = start(what);
        try (var output = process.inputReader()) {
            var lines = new ArrayList<String>();
            for (var line = output.readLine(); line != null && !line.startsWith(DatabaseProcess.READY); line = output.readLine()) {
                lines.add(line);
            }
            assertThat(process.isAlive()).as(String.join("\n", lines)).isTrue();
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Everything the process says until its end. */
    private String run(String what) throws Exception {
        var process = start(what);
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes());
        }
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                DatabaseProcess.class.getName(), data().toString(), PROGRAMS.toString(), what).redirectErrorStream(true).start();
    }

    private static ProcessHandle serverOf(Path data) throws IOException {
        var number = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private static List<String> rows(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
