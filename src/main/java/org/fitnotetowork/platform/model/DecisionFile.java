package org.fitnotetowork.platform.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** One decision table as a designer saved it. Read once: checking a file against the DMN schema takes longer than all that is asked of it afterwards. */
final class DecisionFile {

    private final String file;
    private final String stem;
    private final String xml;
    private final List<Decision> decisions;

    private DecisionFile(String file, String stem, String xml) {
        this.file = file;
        this.stem = stem;
        this.xml = xml;
        this.decisions = List.copyOf(Dmn.readModelFromStream(stream()).getModelElementsByType(Decision.class));
    }

    DecisionFile(String stem, String xml) {
        this(ModelFolder.PROCESSES + stem + ".dmn", stem, xml);
    }

    /** Throws where the text is no valid DMN. @param file its name in the folder, of which the last part counts */
    static DecisionFile of(String file, String xml) {
        return new DecisionFile(file, file.substring(file.lastIndexOf('/') + 1).replace(".dmn", ""), xml);
    }

    /** The name of the file in its folder. */
    String file() { return file; }

    /** The name of the file without folders and ending, which is the id of the table. */
    String stem() { return stem; }

    String xml() { return xml; }

    List<Decision> decisions() { return decisions; }

    Decision decision() {
        return decisions().get(0);
    }

    DecisionTable table() {
        return (DecisionTable) decision().getExpression();
    }

    HitPolicy hitPolicy() {
        return table().getHitPolicy();
    }

    List<String> inputNames() {
        return table().getInputs().stream().map(DecisionFile::name).toList();
    }

    static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    /** The values that the column offers, without quotes; empty where any value may come. */
    static List<String> listedValues(Input input) {
        UnaryTests values = input.getInputValues();
        return values == null ? List.of()
            : Arrays.stream(values.getText().getTextContent().split(",")).map(value -> value.strip().replace("\"", "")).toList();
    }

    ByteArrayInputStream stream() {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return stem;
    }
}
