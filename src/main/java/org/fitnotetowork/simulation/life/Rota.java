package org.fitnotetowork.simulation.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is at work on a day, and how much each can still do. Somebody's tasks wait for their own worker; after a week a colleague takes them over. */
class Rota {

    private static final int COVERED_AFTER_DAYS = 7;

    private final World world;
    private final long seed;
    private final LocalDate begin;
    private final LocalDate day;
    private final Map<String, Integer> left = new HashMap<>();

    Rota(World world, long seed, LocalDate begin, LocalDate day) {
        this.world = world;
        this.seed = seed;
        this.begin = begin;
        this.day = day;
    }

    /** Who does a task of this person today; empty where it has to wait. */
    Optional<String> worker(World.Team team, Somebody person, LocalDate due, boolean urgent) {
        var own = team.people().get(person.number() % team.people().size());
        if (isIn(own) && take(own, urgent)) {
            return Optional.of(own.signIn());
        }
        if (!urgent && ChronoUnit.DAYS.between(due, day) < COVERED_AFTER_DAYS) {
            return Optional.empty();
        }
        return in(team).stream().filter(colleague -> take(colleague, urgent)).map(World.Worker::signIn).findFirst();
    }

    /** Somebody of the team who is there, to record what a person brings; whoever is first where nobody is, because a door is never shut. */
    String atTheDoor(World.Team team, int number) {
        var there = in(team);
        return there.isEmpty() ? team.people().get(0).signIn() : there.get(number % there.size()).signIn();
    }

    private List<World.Worker> in(World.Team team) {
        return team.people().stream().filter(this::isIn).toList();
    }

    private boolean take(World.Worker worker, boolean urgent) {
        var can = left.getOrDefault(worker.signIn(), worker.aDay());
        if (can <= 0 && !urgent) {
            return false;
        }
        left.put(worker.signIn(), can - 1);
        return true;
    }

    private boolean isIn(World.Worker worker) {
        var planted = world.planted();
        if (planted != null && planted.away().contains(worker.signIn()) && planted.holds(begin, day)) {
            return false;
        }
        var week = ChronoUnit.WEEKS.between(begin, day);
        var onLeave = Dice.about(seed, worker.signIn(), "leave", week).share() < worker.leave();
        return !onLeave && (worker.daysOff() == null || !worker.daysOff().contains(day.getDayOfWeek()));
    }
}
