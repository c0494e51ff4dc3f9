package org.fitnotetowork.platform.designer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.model.ModelFolder;

/**
 * Which files were saved since somebody last asked. A change counts once the folder has not moved between two looks: editors save by renaming or in
 * several writes. It looks rather than listens, because Java is told of a change within ten seconds only on some machines.
 */
final class SavedFiles {

    /** A file's content as far as one can tell without reading it. The key tells a file that was put in another's place. */
    private record Stamp(long size, FileTime modified, Object key) {
    }

    private final ModelFolder folder;
    private Map<String, Stamp> known;
    private Map<String, Stamp> lastLook;

    SavedFiles(ModelFolder folder) {
        this.folder = folder;
        known = look();
        lastLook = known;
    }

    /** Names of the files that were changed, added or taken away and lie still now; empty where nothing was, or somebody is still writing. */
    Set<String> settled() {
        var now = look();
        var isStill = now.equals(lastLook);
        lastLook = now;
        if (!isStill) {
            return Set.of();
        }
        var before = known;
        known = now;
        return Stream.concat(before.keySet().stream(), now.keySet().stream()).filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Stamp> look() {
        var stamps = new TreeMap<String, Stamp>();
        folder.files().forEach((name, file) -> {
            var stamp = stamp(file);
            if (stamp != null) {
                stamps.put(name, stamp);
            }
        });
        return stamps;
    }

    private static Stamp stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException goneMeanwhile) {
            return null;
        }
    }
}
