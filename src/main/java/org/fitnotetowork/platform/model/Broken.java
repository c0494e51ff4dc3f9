package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the sentences of those conditions that hold. */
final class Broken {

    private final List<String> sentences = new ArrayList<>();

    private Broken() {
    }

    static Broken when(boolean holds, String sentence) { return new Broken().and(holds, sentence); }

    Broken and(boolean holds, String sentence) {
        if (holds) {
            sentences.add(sentence);
        }
        return this;
    }

    Stream<String> sentences() { return sentences.stream(); }
}
