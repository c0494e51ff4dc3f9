package org.fitnotetowork.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.fitnotetowork.platform.start.StartRefused;

/**
 * The folder that keeps the embedded database between starts, held by one application at a time.
 * The hold is a lock of the operating system: it ends with the process, however that ends, and never goes stale.
 */
record DataFolder(Path path, FileChannel held) implements AutoCloseable {

    private static final String LOCK = "fit-note-to-work.lock";
    // One byte far behind the text: on Windows a locked byte cannot be read by the other process, which has to read the process number.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    static DataFolder open(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            create(path);
            refuseForeignContent(path);
            return hold(path.toRealPath());
        } catch (FileAlreadyExistsException e) {
            throw new StartRefused("The data folder " + path + " is a file. Set FITNOTE_DATA_DIR to a folder.", e);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + path + " cannot be written. Give this user the right to write there, or set FITNOTE_DATA_DIR to another folder.", e);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private static void create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        // Readable by nobody else from the first moment: it will hold a case file and the database's password.
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    private static void refuseForeignContent(Path path) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (var content = Files.newDirectoryStream(path)) {
            for (var entry : content) {
                throw new StartRefused("The data folder " + path + " holds something else (" + entry.getFileName() + "). Set FITNOTE_DATA_DIR to an empty or new folder.");
            }
        }
    }

    private static DataFolder hold(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                var holder = processNumber(channel);
                channel.close();
                throw inUse(path, holder);
            }
        } catch (OverlappingFileLockException e) {
            // This very process holds it. The channel stays open on purpose: closing it would drop the first holder's lock (POSIX).
            throw inUse(path, processNumber(channel));
        }
        channel.truncate(0).write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())), 0);
        return new DataFolder(path, channel);
    }

    private static StartRefused inUse(Path path, String holder) {
        return new StartRefused("The data folder " + path + " is in use by another Fit Note to Work (process " + holder
                + "). Stop that one, or set FITNOTE_DATA_DIR to another folder.");
    }

    private static String processNumber(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString();
    }
}
