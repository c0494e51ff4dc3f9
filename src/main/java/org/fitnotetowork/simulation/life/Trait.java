package org.fitnotetowork.simulation.life;

import java.util.List;
import java.util.Map;

/**
 * A row of how a trait of a person comes about. The first row that holds is used.
 *
 * @param weights  options and how likely each is
 * @param oneOf    options that are equally likely
 * @param says     a value made of others: {@code {firstName} {lastName}}
 */
record Trait(Map<String, List<String>> when, Map<String, Double> weights, List<String> oneOf, String says) {

    String draw(Dice dice, Map<String, String> known) {
        if (says != null) {
            var said = says;
            for (var trait : known.entrySet()) {
                said = said.replace("{" + trait.getKey() + "}", trait.getValue());
            }
            return said;
        }
        return oneOf != null ? oneOf.get(dice.between(0, oneOf.size() - 1)) : dice.of(weights);
    }
}
