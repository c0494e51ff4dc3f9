package org.fitnotetowork.platform.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with {@code processes/}, {@code forms/} and the tables' example rows, as the project's own. */
public record ModelFolder(Path root) {

    static final String PROCESSES = "processes/";
    static final String FORMS = "forms/";
    static final String ROWS = "src/test/resources/decisions/";

    /** The folder in which the build runs. */
    static final ModelFolder PROJECT = new ModelFolder(Path.of(""));

    public boolean holdsModels() {
        return Files.isDirectory(root.resolve(PROCESSES)) && Files.isDirectory(root.resolve(FORMS));
    }

    /** Everything that the rules look at, by its name within the folder, in the order of names. A file that goes while we look is not there. */
    public SortedMap<String, Path> files() {
        var files = new TreeMap<String, Path>();
        find(files, PROCESSES, ".bpmn");
        find(files, PROCESSES, ".dmn");
        find(files, FORMS, ".form");
        find(files, ROWS, ".csv");
        return files;
    }

    SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files().forEach((name, file) -> texts.put(name, text(file)));
        return texts;
    }

    List<ProcessModel> processes() {
        return texts(".bpmn").map(file -> ProcessModel.of(file.getKey().substring(PROCESSES.length()), file.getValue())).toList();
    }

    List<DecisionFile> tables() {
        return texts(".dmn").map(file -> DecisionFile.of(file.getKey(), file.getValue())).toList();
    }

    DecisionFile table(String stem) {
        return tables().stream().filter(table -> table.stem().equals(stem)).findFirst().orElseThrow();
    }

    List<FormFile> forms() {
        return texts(".form").map(file -> FormFile.of(file.getKey(), file.getValue())).toList();
    }

    List<DecisionRows> rows() {
        return texts(".csv").map(file -> DecisionRows.of(file.getKey(), file.getValue())).toList();
    }

    private Stream<Map.Entry<String, String>> texts(String ending) {
        return files().entrySet().stream().filter(file -> file.getKey().endsWith(ending)).map(file -> Map.entry(file.getKey(), text(file.getValue())));
    }

    private void find(SortedMap<String, Path> files, String folder, String ending) {
        var top = root.resolve(folder);
        if (!Files.isDirectory(top)) {
            return;
        }
        try (var all = Files.walk(top)) {
            all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .forEach(file -> files.put(folder + top.relativize(file).toString().replace('\\', '/'), file));
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
