package org.fitnotetowork.platform.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/** The areas, and the demonstration's boundaries, as their files say; for tests without Spring. */
public final class AreasAsWritten {

    private static final Areas AREAS = read();

    private AreasAsWritten() {
    }

    public static Areas areas() {
        return AREAS;
    }

    public static Geography geography() {
        return new Geography(places(), AREAS);
    }

    static List<Place> places() {
        return TableFile.read(new ClassPathResource("demo/places.csv"), Place.class);
    }

    private static Areas read() {
        try {
            return new Areas();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
