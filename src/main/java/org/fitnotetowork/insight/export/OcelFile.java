package org.fitnotetowork.insight.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes an event log as OCEL 2.0 (JSON): events that belong to a case and to the organisation where they happened. Kinds of events stand at the end, when all are known. */
class OcelFile {

    private static final List<String> ATTRIBUTES = List.of("transition", "area", "waitsFor", "workStatus", "partnerKind");

    private final JsonGenerator json;
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private long events;

    OcelFile(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void begin() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("events");
    }

    void write(Occurrence occurrence) {
        var inCase = "case " + occurrence.number();
        kinds.add(occurrence.what());
        cases.add(inCase);
        organisations.add(occurrence.organisation());
        try {
            json.writeStartObject();
            json.writeStringField("id", "event " + ++events);
            json.writeStringField("type", occurrence.what());
            json.writeStringField("time", occurrence.at().toString());
            json.writeArrayFieldStart("attributes");
            var values = List.of(occurrence.transition(), occurrence.area(), occurrence.owner(), occurrence.workStatus(), occurrence.partnerKind());
            for (var place = 0; place < values.size(); place++) {
                pair("name", ATTRIBUTES.get(place), "value", values.get(place));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            pair("objectId", inCase, "qualifier", "happened in");
            pair("objectId", occurrence.organisation(), "qualifier", "happened at");
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void end() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("objects");
        objects("case", cases);
        objects("organisation", organisations);
        json.writeEndArray();
        json.writeArrayFieldStart("eventTypes");
        for (var kind : kinds) {
            type(kind, ATTRIBUTES);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("objectTypes");
        type("case", List.of());
        type("organisation", List.of());
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void objects(String type, Set<String> ids) throws IOException {
        for (var id : ids) {
            pair("id", id, "type", type);
        }
    }

    private void type(String name, List<String> attributes) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeArrayFieldStart("attributes");
        for (var attribute : attributes) {
            pair("name", attribute, "type", "string");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void pair(String one, String value, String other, String otherValue) throws IOException {
        json.writeStartObject();
        json.writeStringField(one, value);
        json.writeStringField(other, otherValue);
        json.writeEndObject();
    }
}
