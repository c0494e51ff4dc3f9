package org.fitnotetowork.insight.report;

import java.util.List;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What is in the report: {@code insight/fourth-aim-sections.csv} and {@code insight/fourth-aim-lines.csv}. */
@Component
class Contents {

    record Section(int number, String title, String about) {
    }

    /**
     * @param measure empty where the dictionary has none: then there is a reason
     * @param part    of the measure; empty for the whole
     * @param way     null where there is no measure
     * @param each    null unless there is a line for every part
     */
    record Line(int section, String words, String measure, String part, Way way, PartNames.Split each, String reason) {

        boolean isMeasured() {
            return !measure.isBlank();
        }
    }

    /** As the file has it. */
    private record Row(int section, String words, String measure, String part, String way, String each, String reason) {

        Line line() {
            return new Line(section, words, measure, part, way.isBlank() ? null : Way.valueOf(way), each.isBlank() ? null : PartNames.Split.valueOf(each), reason);
        }
    }

    private final List<Section> sections = TableFile.read(new ClassPathResource("insight/fourth-aim-sections.csv"), Section.class);
    private final List<Line> lines = TableFile.read(new ClassPathResource("insight/fourth-aim-lines.csv"), Row.class).stream().map(Row::line).toList();

    Contents(Dictionary dictionary) {
        for (var line : lines) {
            if (line.isMeasured() && !dictionary.get(line.measure()).isByMonth()) {
                throw new IllegalStateException("insight/fourth-aim-lines.csv: " + line.measure() + " stands in the table of outcomes and is no figure of a quarter");
            }
            if (line.isMeasured() != line.reason().isBlank() || line.isMeasured() == (line.way() == null)) {
                throw new IllegalStateException("insight/fourth-aim-lines.csv: \"" + line.words() + "\" needs a measure and its way, or a reason why it has none");
            }
        }
    }

    List<Section> sections() {
        return sections;
    }

    List<Line> linesOf(Section section) {
        return lines.stream().filter(line -> line.section() == section.number()).toList();
    }
}
