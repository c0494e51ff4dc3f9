package org.fitnotetowork.simulation.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.fitnotetowork.platform.taskform.Problem;
import org.springframework.core.NestedExceptionUtils;

/** What the play has come across, for whoever started it. */
public class Report {

    /** Where so many tasks have failed, it is not chance, and the play ends. */
    static final int MOST_FAULTS = 20;

    private final AtomicLong done = new AtomicLong();
    private final Map<String, Integer> unwritten = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    void done() {
        done.incrementAndGet();
    }

    synchronized void unwritten(String form) {
        unwritten.merge(form, 1, Integer::sum);
    }

    synchronized void refused(String form, List<Problem> problems) {
        refused.merge(form + problems.stream().map(problem -> " " + problem.field() + " " + problem.rule()).reduce("", String::concat), 1, Integer::sum);
    }

    /** One task could not be done; the others go on. Throws the fault after {@link #MOST_FAULTS}. */
    synchronized void fault(String form, String caseReference, RuntimeException fault) {
        faults.add(form + " of " + caseReference + ": " + NestedExceptionUtils.getMostSpecificCause(fault).getClass().getSimpleName());
        if (faults.size() == MOST_FAULTS) {
            throw fault;
        }
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

    /** Tasks that could not be done, with their case and what failed. */
    public synchronized List<String> faults() {
        return List.copyOf(faults);
    }
}
