package org.fitnotetowork.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fitnotetowork.platform.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server outlives an application that was killed. It must end before the next one starts on the same files.
 * Called only while the data folder is held, so no living application needs the server that is found.
 */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long SECONDS_TO_END = 60;

    private OrphanedServer() {
    }

    static void end(Path cluster) throws IOException {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var number = Files.readAllLines(note).get(0).strip();
        var process = ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return; // PostgreSQL itself knows what to do with the note of a dead server
        }
        if (!isPostgres(process.get())) {
            // After a restart of the machine the number may belong to any program, for which PostgreSQL would wait for ever.
            Files.delete(note);
        } else if (!works(process.get(), cluster)) {
            throw new StartRefused("Process " + number + " is a PostgreSQL server, and " + note + " names it as the one of this folder. "
                    + "Stop it if it is; delete that file if it is not. Then start again.");
        } else {
            LOG.info("Ending the database server that an earlier start left behind (process {})", number);
            endFast(process.get());
            awaitEnd(process.get());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString).orElse("").startsWith("postgres");
    }

    private static boolean works(ProcessHandle process, Path cluster) {
        return process.info().arguments().map(Arrays::asList).map(arguments -> arguments.contains(cluster.toString())).orElse(false);
    }

    /** Fast: roll back, write everything down, end. Java's own way to end a process is PostgreSQL's slow one, which waits until the last psql has gone. */
    private static void endFast(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused("The database server of an earlier start (process " + process.pid() + ") does not end. Stop it, then start again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the database server of an earlier start was ending.", e);
        }
    }
}
