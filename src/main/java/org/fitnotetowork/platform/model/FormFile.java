package org.fitnotetowork.platform.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form as the designer saved it. {@code name} is its path in the repository, which is what a designer looks for. */
record FormFile(String name, JsonNode json) {

    static FormFile of(String name, String text) {
        try {
            return new FormFile(name, new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not JSON", e);
        }
    }

    String stem() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.form$", "");
    }

    /** Every component, those inside groups and lists too. */
    List<FormPart> parts() {
        return partsOf(json, "").toList();
    }

    List<FormPart> fields() {
        return parts().stream().filter(FormPart::holdsAnswer).toList();
    }

    /** Keys of the form itself, or of one row of the list of that name. */
    Set<String> keys(String list) {
        return fields().stream().filter(field -> field.list().equals(list)).map(FormPart::key).collect(Collectors.toSet());
    }

    private static Stream<FormPart> partsOf(JsonNode parent, String list) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .map(json -> new FormPart(list, json))
                .flatMap(part -> Stream.concat(Stream.of(part), partsOf(part.json(), part.isList() ? part.key() : list)));
    }

    @Override public String toString() {
        return name;
    }
}
