package org.fitnotetowork.platform.model;

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

    static DecisionRows of(String file, String text) {
        return parse(file.substring(file.lastIndexOf('/') + 1).replace(".csv", ""), text.lines().toList());
    }

    static DecisionRows parse(String stem, List<String> lines) {
        if (lines.size() < 2) {
            return new DecisionRows(stem, "", List.of(), List.of());
        }
        var header = cells(lines.get(1), -1);
        var rows = new ArrayList<Row>();
        for (int i = 2; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, header, cells(lines.get(i), header.size())));
            }
        }
        return new DecisionRows(stem, lines.get(0), header, rows);
    }

    /** The rows of an area's own table: those that its own file gives, and every national one that it does not answer differently. */
    DecisionRows varied(DecisionRows own) {
        var said = own.rows.stream().map(Row::given).toList();
        var all = Stream.concat(own.rows.stream(), rows.stream().filter(row -> !said.contains(row.given()))).toList();
        return new DecisionRows(own.stem, own.comment, own.header, all);
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
