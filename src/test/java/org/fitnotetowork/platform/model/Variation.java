package org.fitnotetowork.platform.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fitnotetowork.platform.area.LocalName;
import org.springframework.util.StringUtils;

/**
 * An area's own model or form beside the national one that it stands for.
 *
 * @param file     its path
 * @param text     what it says
 * @param national what the national one says; null where there is none
 * @param readme   what the README of its folder says; empty where there is none
 */
record Variation(String file, String text, String national, String readme) {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]*) \\| ([^|]*) \\| (\\d{4}-\\d{2}-\\d{2}) \\|", Pattern.MULTILINE);

    /** What the README says about it. */
    record Reason(String owner, String reason, LocalDate review) {
    }

    static List<Variation> all() {
        return Stream.of("processes", "forms").flatMap(folder -> files(Path.of(folder, "local"))).filter(file -> !file.endsWith("README.md")).map(Variation::read).toList();
    }

    private static Variation read(Path file) {
        var name = StringUtils.cleanPath(file.toString());
        var national = LocalName.national(stem(name)) + name.substring(name.lastIndexOf('.'));
        var varied = files(file.subpath(0, 1)).filter(one -> !StringUtils.cleanPath(one.toString()).contains("/local/")).filter(one -> one.endsWith(national)).findFirst();
        var readme = file.resolveSibling("README.md");
        return new Variation(name, text(file), varied.map(Variation::text).orElse(null), Files.exists(readme) ? text(readme) : "");
    }

    String id() {
        return stem(file);
    }

    String area() {
        return LocalName.area(id());
    }

    /** The folder in which it lies. */
    String folder() {
        var parts = file.split("/");
        return parts[parts.length - 2];
    }

    String kind() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    Optional<Reason> reason() {
        return ROW.matcher(readme).results().filter(row -> row.group(1).equals(id())).findFirst()
                .map(row -> new Reason(row.group(2).strip(), row.group(3).strip(), LocalDate.parse(row.group(4))));
    }

    Variation with(String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        return new Variation(file, text.replace(from, to), national, readme);
    }

    private static String stem(String file) {
        return StringUtils.stripFilenameExtension(StringUtils.getFilename(file));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
