package org.fitnotetowork.simulation.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fitnotetowork.platform.area.WorkingDays;

/** Decides when a task is done and what is answered, by what is written about its form. */
class Deciding {

    /** The trait that says at which form somebody's journey stands still, so that there is somebody at every step to look at. */
    private static final String STOPS_AT = "stopsAt";

    private final World world;
    private final WorkingDays working;
    private final long seed;
    private final LocalDate begin;

    Deciding(World world, WorkingDays working, long seed, LocalDate begin) {
        this.world = world;
        this.working = working;
        this.seed = seed;
        this.begin = begin;
    }

    boolean isWritten(String form) {
        return world.behaviour().containsKey(form);
    }

    /** Empty where the task is left as it is for good. */
    Optional<Behaviour.Decided> decide(Somebody person, String form, String element, String organisation, LocalDate since) {
        if (Objects.equals(person.traits().get(STOPS_AT), form)) {
            return Optional.empty();
        }
        var dice = Dice.about(seed, person.number(), organisation, element, since.toEpochDay());
        var known = new HashMap<>(person.traits());
        known.put("organisation", String.valueOf(organisation));
        known.put("task", String.valueOf(element));
        var behaviour = behaviour(form, known, since);
        var way = way(behaviour, known, dice);
        var wait = way != null && way.after() != null ? way.after() : behaviour.after() == null ? List.of(0, 0) : behaviour.after();
        var days = dice.soon(wait.get(0), wait.get(1));
        return Optional.of(new Behaviour.Decided(working.after(since, days), behaviour.urgent(), way == null || way.gives() == null ? Map.of() : way.gives(),
                behaviour.otherwise() == null ? Map.of() : behaviour.otherwise()));
    }

    /** What is planted comes first, while it holds and for those whom it meets. */
    private Behaviour behaviour(String form, Map<String, String> known, LocalDate day) {
        var planted = world.planted() != null && world.planted().holds(begin, day) ? world.planted().behaviour().get(form) : null;
        return planted != null && planted.answers().stream().anyMatch(way -> Condition.holds(way.when(), known)) ? planted : world.behaviour().getOrDefault(form, Behaviour.UNWRITTEN);
    }

    private static Behaviour.Way way(Behaviour behaviour, Map<String, String> known, Dice dice) {
        var ways = new LinkedHashMap<Behaviour.Way, Double>();
        if (behaviour.answers() != null) {
            behaviour.answers().stream().filter(way -> Condition.holds(way.when(), known)).forEach(way -> ways.put(way, way.weight() == null ? 1 : way.weight()));
        }
        return ways.isEmpty() ? null : dice.of(ways);
    }
}
