package org.fitnotetowork.insight.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an event log as XES (IEEE 1849): a trace for each case, an event for each line. */
class XesFile {

    private final XMLStreamWriter xml;
    private long trace;

    XesFile(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeAttribute("xes.version", "1.0");
        xml.writeAttribute("xes.features", "");
        for (var extension : List.of(List.of("Concept", "concept"), List.of("Time", "time"), List.of("Lifecycle", "lifecycle"), List.of("Organizational", "org"))) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension.get(0));
            xml.writeAttribute("prefix", extension.get(1));
            xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension.get(1) + ".xesext");
        }
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "event");
        attribute("string", "concept:name", "");
        attribute("string", "lifecycle:transition", "complete");
        attribute("date", "time:timestamp", "1970-01-01T00:00:00Z");
        xml.writeEndElement();
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Step");
        xml.writeAttribute("keys", "concept:name lifecycle:transition");
        attribute("string", "lifecycle:model", "standard");
    }

    void write(Occurrence occurrence) {
        try {
            if (occurrence.number() != trace) {
                endTrace();
                trace = occurrence.number();
                xml.writeStartElement("trace");
                attribute("string", "concept:name", "case " + trace);
            }
            xml.writeStartElement("event");
            attribute("string", "concept:name", occurrence.what());
            attribute("string", "lifecycle:transition", occurrence.transition());
            attribute("date", "time:timestamp", occurrence.at().toString());
            attribute("string", "org:group", occurrence.organisation());
            attribute("string", "area", occurrence.area());
            attribute("string", "waitsFor", occurrence.owner());
            attribute("string", "workStatus", occurrence.workStatus());
            attribute("string", "partnerKind", occurrence.partnerKind());
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("an event log could not be written", broken);
        }
    }

    void end() throws XMLStreamException {
        endTrace();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void endTrace() throws XMLStreamException {
        if (trace != 0) {
            xml.writeEndElement();
        }
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }
}
