package org.fitnotetowork.insight.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as text that a spreadsheet opens: commas, quotes, and nothing in it that would be reckoned with. */
final class Spreadsheet {

    /** Without it Excel takes the text for an old code page and spoils a dash. */
    private static final String UTF_8 = "\uFEFF";

    /** With these a cell would be a formula; names of steps come from models, which areas draw themselves. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private Spreadsheet() {
    }

    static String of(List<String> heads, List<List<String>> rows) {
        return Stream.concat(Stream.of(heads), rows.stream()).map(Spreadsheet::line).collect(Collectors.joining("", UTF_8, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Spreadsheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        var defused = !cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + defused.replace("\"", "\"\"") + '"';
    }
}
