package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fitnotetowork.platform.area.LocalName;

/**
 * Holds every model, table and form of a folder against every rule. What was found in a file is remembered for its text, so that after a save only
 * what was saved is looked at again; the rules between files are looked at each time.
 */
public final class ModelCheck {

    /** What a file is, where it can be read, and what it breaks by itself. */
    private record Checked(Object read, List<Finding> findings) {
    }

    private Map<String, Checked> known = new HashMap<>();

    /** Everything that is broken; empty where all is sound. */
    public List<Finding> of(ModelFolder folder) {
        var texts = folder.texts();
        var now = new HashMap<String, Checked>();
        var rows = read(texts, ".csv", DecisionRows.class, now, (file, text) -> new Checked(DecisionRows.of(file, text), List.of()));
        var processes = read(texts, ".bpmn", ProcessModel.class, now, ModelCheck::process);
        var forms = read(texts, ".form", FormFile.class, now, ModelCheck::form);
        var tables = read(texts, ".dmn", DecisionFile.class, now, (file, text) -> table(file, text, rows));
        known = now;
        var findings = new ArrayList<Finding>();
        now.values().forEach(one -> findings.addAll(one.findings()));
        // Half a picture breaks every rule between files; what cannot be read is mended first.
        if (now.values().stream().noneMatch(one -> one.read() == null)) {
            findings.addAll(new RulesOfTheWhole(processes, tables, forms, rows).broken());
        }
        return findings.stream().sorted(Comparator.comparing(Finding::file).thenComparing(Finding::sentence)).toList();
    }

    private interface Reader {
        Checked read(String file, String text);
    }

    private <T> List<T> read(SortedMap<String, String> texts, String ending, Class<T> type, Map<String, Checked> now, Reader reader) {
        var all = new ArrayList<T>();
        texts.forEach((file, text) -> {
            if (file.endsWith(ending)) {
                // A table is held against its rows, so it is the same only with the same rows.
                var key = file + "\n" + text + (ending.equals(".dmn") ? rowsBeside(file, texts) : "");
                var checked = Optional.ofNullable(known.get(key)).orElseGet(() -> orUnreadable(file, () -> reader.read(file, text)));
                now.put(key, checked);
                if (checked.read() != null) {
                    all.add(type.cast(checked.read()));
                }
            }
        });
        return all;
    }

    private static String rowsBeside(String table, SortedMap<String, String> texts) {
        var stem = table.substring(table.lastIndexOf('/') + 1).replace(".dmn", "");
        return Stream.of(stem, LocalName.national(stem)).map(name -> texts.getOrDefault(ModelFolder.ROWS + name + ".csv", "")).reduce("", String::concat);
    }

    private static Checked orUnreadable(String file, Supplier<Checked> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            return new Checked(null, List.of(Finding.of(file, "a file can be read", "cannot be read: " + innermost(unreadable))));
        }
    }

    private static String innermost(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("") : innermost(failure.getCause());
    }

    private static Checked process(String file, String text) {
        var model = ProcessModel.of(file.substring(ModelFolder.PROCESSES.length()), text);
        return new Checked(model, Rule.ofOneModel().stream().flatMap(rule -> rule.check().apply(model).map(sentence -> Finding.of(file, rule.name(), sentence))).toList());
    }

    private static Checked form(String file, String text) {
        var form = FormFile.of(file, text);
        return new Checked(form, told(file, "how a form is written", FormRules.broken(form)));
    }

    private static Checked table(String file, String text, Collection<DecisionRows> rows) {
        var table = DecisionFile.of(file, text);
        var written = told(file, "how a table is written", DecisionRules.problems(table));
        // Rows are asked of a table that is written as tables are: another could not even be asked.
        var answers = written.isEmpty() ? DecisionExamples.rowsOf(table, rows).map(own -> new DecisionExamples(table, own).problems()).orElse(List.of()) : List.<String>of();
        return new Checked(table, Stream.concat(written.stream(), told(file, "a table answers as its example rows say", answers).stream()).toList());
    }

    private static List<Finding> told(String file, String rule, List<String> sentences) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return sentences.stream().map(said -> said.replaceFirst("^\\Q" + file + "\\E: ", "").replaceFirst("^\\Q" + name + "\\E: ", "")).map(said -> Finding.of(file, rule, said)).toList();
    }
}
