package org.fitnotetowork.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/** The personas of {@code demo/personas}, by the names of their files. */
public final class Personas {

    private static final String FILES = "classpath*:demo/personas/*.yaml";

    private Personas() {
    }

    public static List<Persona> all() {
        try {
            var json = new ObjectMapper();
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES)).sorted(java.util.Comparator.comparing(file -> file.getFilename())).map(file -> {
                try (var content = file.getInputStream()) {
                    return json.convertValue(new Yaml().<Object>load(content), Persona.class);
                } catch (IOException | IllegalArgumentException unreadable) {
                    throw new IllegalStateException(file.getFilename() + " is no persona: " + unreadable.getMessage(), unreadable);
                }
            }).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the personas cannot be read", unreadable);
        }
    }

    public static Optional<Persona> find(String code) {
        return all().stream().filter(persona -> persona.code().equals(code)).findFirst();
    }
}
