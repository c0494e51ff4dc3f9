package org.fitnotetowork.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tests of this run have passed what of a model. Tests run in several JVMs, so each leaves what it saw in a file. Tests that put a case at a place by force
 * ({@link AllModels}) do not count: nobody walked there.
 *
 * @param rows process, element, test
 */
public record PassedByTests(List<String[]> rows, Set<String> classes) {

    private static final Path FOLDER = Path.of("target", "passages");
    private static final String CLASS = "class";

    /** What the JVMs of this run have left. They are forgotten with that, so that no later run counts them. */
    public static PassedByTests taken() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(FOLDER)) {
            var rows = new ArrayList<String[]>();
            for (var file : files.toList()) {
                Files.readAllLines(file).forEach(line -> rows.add(line.split("\t")));
                Files.delete(file);
            }
            var classes = rows.stream().filter(row -> row[0].equals(CLASS)).map(row -> row[1]).collect(Collectors.toSet());
            rows.removeIf(row -> row[0].equals(CLASS));
            return new PassedByTests(rows, classes);
        }
    }

    /** The tests by node and flow of the process; what no test passed is missing. */
    public Map<String, Set<String>> of(String process) {
        return rows.stream().filter(row -> row[0].equals(process)).collect(Collectors.groupingBy(row -> row[1], Collectors.mapping(row -> row[2], Collectors.toCollection(TreeSet::new))));
    }

    static void keep(Map<String, Map<String, Set<String>>> testsByProcess, Set<String> classes) {
        var lines = Stream.concat(classes.stream().map(name -> CLASS + "\t" + name), testsByProcess.entrySet().stream().flatMap(process -> process.getValue().entrySet().stream()
                .flatMap(element -> element.getValue().stream().map(test -> String.join("\t", process.getKey(), element.getKey(), test)))));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(ProcessHandle.current().pid() + ".tsv"), lines.toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
