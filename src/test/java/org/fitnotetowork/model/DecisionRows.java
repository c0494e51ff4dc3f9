package org.fitnotetowork.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The example rows of one table: a comment with question and source, a header, rows. A column {@code ->name} says what is expected;
 * {@code note}, the last, is for readers; an empty cell is a value that nobody gave. Commas separate, so no cell but the note holds one.
 */
record DecisionRows(String stem, String comment, List<String> header, List<Row> rows) {

    static final Path FOLDER = Path.of("src/test/resources/decisions");
    private static final String EXPECTED = "->";
    private static final String NOTE = "note";

    record Row(int line, Map<String, String> given, Map<String, String> expected, String note) {

        /** As the engine gets them: dates as {@link Date} at midnight, because the engine's type "date" takes no LocalDate. */
        Map<String, Object> variables() {
            var variables = new LinkedHashMap<String, Object>();
            given.forEach((name, text) -> variables.put(name, value(text)));
            return variables;
        }
    }

    static List<String> stems() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv"))
                .map(name -> name.replace(".csv", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionRows of(String stem) {
        try {
            return parse(stem, Files.readAllLines(FOLDER.resolve(stem + ".csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionRows parse(String stem, List<String> lines) {
        var header = cells(lines.get(1), -1);
        var rows = new ArrayList<Row>();
        for (int i = 2; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, header, cells(lines.get(i), header.size())));
            }
        }
        return new DecisionRows(stem, lines.get(0), header, rows);
    }

    private static Row row(int line, List<String> header, List<String> cells) {
        var given = new LinkedHashMap<String, String>();
        var expected = new LinkedHashMap<String, String>();
        var note = "";
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var cell = i < cells.size() ? cells.get(i) : "";
            if (column.startsWith(EXPECTED)) {
                expected.put(column.substring(EXPECTED.length()), cell);
            } else if (column.equals(NOTE)) {
                note = cell;
            } else {
                given.put(column, cell);
            }
        }
        return new Row(line, given, expected, note);
    }

    private static List<String> cells(String line, int most) {
        return Stream.of(line.split(",", most)).map(String::strip).toList();
    }

    private static Object value(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("true|false")) {
            return Boolean.valueOf(text);
        }
        if (text.matches("-?\\d+")) {
            return Integer.valueOf(text);
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Date.from(LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        return text;
    }
}
