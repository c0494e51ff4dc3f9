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

/** One decision table as a designer saved it: the name of its file without ending, and its text. */
record DecisionFile(String file, String stem, String xml) {

    DecisionFile(String stem, String xml) {
        this(ModelFolder.PROCESSES + stem + ".dmn", stem, xml);
    }


    /** @param file its name in the folder, of which the last part counts */
    static DecisionFile of(String file, String xml) {
        return new DecisionFile(file, file.substring(file.lastIndexOf('/') + 1).replace(".dmn", ""), xml);
    }

    /** Reading checks the file against the DMN schema. */
    List<Decision> decisions() {
        return List.copyOf(Dmn.readModelFromStream(stream()).getModelElementsByType(Decision.class));
    }

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
