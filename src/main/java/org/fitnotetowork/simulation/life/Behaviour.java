package org.fitnotetowork.simulation.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How people deal with one form.
 *
 * @param after    least and most working days until it is done; null: the same day
 * @param urgent   whoever is there does it, also beyond a day's work
 * @param answers  what they answer
 * @param otherwise what they answer instead, laid over the rest, where a rule refuses that; null where nothing
 */
record Behaviour(List<Integer> after, boolean urgent, List<Way> answers, Map<String, Object> otherwise) {

    /** For a form about which nothing is written: done the next day with sensible answers. */
    static final Behaviour UNWRITTEN = new Behaviour(List.of(1, 1), false, List.of(), null);

    /**
     * One way to answer.
     *
     * @param weight    how often, among the ways that hold for the person; null for 1
     * @param when      values of traits; null where it holds for everybody
     * @param after     where it takes another time than the form usually does
     * @param gives     answers by field; the rest is filled in with something sensible where the form asks for it
     */
    record Way(Double weight, Map<String, List<String>> when, List<Integer> after, Map<String, Object> gives) {
    }

    /** What is done with one task, and when. */
    record Decided(LocalDate on, boolean urgent, Map<String, Object> gives, Map<String, Object> otherwise) {
    }
}
