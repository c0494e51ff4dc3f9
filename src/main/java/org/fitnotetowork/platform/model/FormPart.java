package org.fitnotetowork.platform.model;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One component of a form. {@code list} names the list in whose rows it stands; empty outside lists. */
record FormPart(String list, JsonNode json) {

    String type() {
        return json.path("type").asText();
    }

    /** A list keeps its rows under its path, every other field its answer under its key. */
    String key() {
        return json.path(isList() ? "path" : "key").asText();
    }

    boolean isList() {
        return type().equals("dynamiclist");
    }

    boolean isText() {
        return Set.of("textfield", "textarea").contains(type());
    }

    boolean isChoice() {
        return Set.of("radio", "select", "checklist").contains(type());
    }

    boolean holdsAnswer() {
        return isList() || !Set.of("text", "group", "separator", "spacer").contains(type());
    }

    boolean isReadOnly() {
        return json.path("readonly").asBoolean();
    }

    String label() {
        return json.path(type().equals("datetime") ? "dateLabel" : "label").asText();
    }

    String information() {
        return json.path("properties").path("information").asText();
    }

    JsonNode validate() {
        return json.path("validate");
    }

    String hideCondition() {
        return json.path("conditional").path("hide").asText();
    }

    List<JsonNode> options() {
        return StreamSupport.stream(json.path("values").spliterator(), false).toList();
    }

    /** What a designer calls it: "field needs.domain", "group Group_person". */
    String name() {
        return holdsAnswer() ? "field " + (list.isEmpty() ? "" : list + ".") + key() : type() + " " + json.path("id").asText();
    }
}
