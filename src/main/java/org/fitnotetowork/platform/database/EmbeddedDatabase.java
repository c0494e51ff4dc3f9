package org.fitnotetowork.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import org.fitnotetowork.platform.start.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, with its data in the data folder, for trying and for one small team: nothing to install, and nothing lost.
 * It starts with the application and ends after everything that uses it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String VERSION = "17";
    private static final String NAME = "fitnote";
    private static final long LARGEST_LOG = 5_000_000;

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** @param programs where PostgreSQL's own programs are unpacked to, once */
    public static EmbeddedDatabase start(Path dataFolder, Path programs) {
        var folder = DataFolder.open(dataFolder);
        try {
            return start(folder, programs);
        } catch (IOException | SQLException | RuntimeException e) {
            closeQuietly(folder);
            if (e instanceof StartRefused refused) {
                throw refused;
            }
            throw new StartRefused("The database in " + folder.path() + " did not start. Its own words are in " + log(folder) + ".", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            folder.close();
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, Path programs) throws IOException, SQLException {
        var cluster = folder.file("postgresql");
        var complete = folder.file("postgresql.complete");
        OrphanedServer.end(cluster);
        if (!Files.exists(complete)) {
            // The first start was cut short, and nothing was stored before it had come to its end.
            FileSystemUtils.deleteRecursively(cluster);
        }
        refuseOtherVersion(cluster);
        var password = password(folder);
        var server = server(folder, cluster, password, programs.toAbsolutePath());
        if (!Files.exists(complete)) {
            try {
                createDatabase(server, password);
                Files.createFile(complete);
            } catch (IOException | SQLException e) {
                server.close();
                throw e;
            }
        }
        return new EmbeddedDatabase(folder, server, password);
    }

    private static EmbeddedPostgres server(DataFolder folder, Path cluster, String password, Path programs) throws IOException {
        if (Files.exists(log(folder)) && Files.size(log(folder)) > LARGEST_LOG) {
            Files.move(log(folder), folder.file("postgresql.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile()) // not the library's choice, a folder that every user of the machine may write
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it would run beside Spring's and take the database away from an engine that is still working
                .setPGStartupWait(Duration.ofSeconds(60)) // after a crash there may be much to replay
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                // The library is made for tests and switches these two off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off") // the engine's queries are short and wide: compiling them costs more than running them
                // A password for every way in, and no socket file: "trust", the library's default, would open the case file to every user of this machine.
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("auth-host", "scram-sha-256") // "locale" options are simply options of initdb
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.file("database-password").toString())
                .setConnectConfig("password", password)
                // One order of sorting on every machine, whatever its language settings.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // What people wrote must not reach the log with a statement that fails.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_checkpoints", "off")
                .start();
    }

    /** The application works as an ordinary owner of one database, as it does elsewhere: what needs a superuser fails here too. */
    private static void createDatabase(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    private static String password(DataFolder folder) throws IOException {
        var file = folder.file("database-password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    private static void refuseOtherVersion(Path cluster) throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
            throw new StartRefused("The data folder holds a database of PostgreSQL " + Files.readString(version).strip() + "; this version of Fit Note to Work needs "
                    + VERSION + ". Set FITNOTE_DATA_DIR to a new folder, or upgrade the old one with pg_upgrade.");
        }
    }

    private static Path log(DataFolder folder) {
        return folder.file("postgresql.log");
    }

    private static void closeQuietly(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            // The reason why the start failed matters more.
        }
    }
}
