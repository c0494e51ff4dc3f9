package org.fitnotetowork.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How somebody fills in a form whose essential answers the story gives. */
public interface Typist {

    Typist PLAIN = (schema, answers) -> answers;

    Map<String, ?> type(JsonNode schema, Map<String, ?> answers);
}
