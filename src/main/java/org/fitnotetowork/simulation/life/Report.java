package org.fitnotetowork.simulation.life;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.fitnotetowork.platform.taskform.Problem;

/** What the play has come across, for whoever started it. */
public class Report {

    private final AtomicLong done = new AtomicLong();
    private final Map<String, Integer> unwritten = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    void done() {
        done.incrementAndGet();
    }

    synchronized void unwritten(String form) {
        unwritten.merge(form, 1, Integer::sum);
    }

    synchronized void refused(String form, List<Problem> problems) {
        refused.merge(form + problems.stream().map(problem -> " " + problem.field() + " " + problem.rule()).reduce("", String::concat), 1, Integer::sum);
    }

    /** How many tasks people have done. */
    public long tasks() {
        return done.get();
    }

    /** Forms about which no behaviour is written, with how often they were answered nevertheless. */
    public synchronized Map<String, Integer> withoutBehaviour() {
        return Map.copyOf(unwritten);
    }

    /** Forms whose answers were not taken, with the fields and rules that stood in the way. */
    public synchronized Map<String, Integer> notTaken() {
        return Map.copyOf(refused);
    }
}
