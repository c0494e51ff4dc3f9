package org.fitnotetowork.simulation.life;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What people are like and how everybody behaves, as the files under {@code simulation/} say: {@code people.yaml} and {@code behaviour.yaml} for everywhere, a
 * file for each area, and at wish one that plants something.
 *
 * @param arrivals  how many come on which day of the week, relative to each other
 * @param growth    how many times as many come at the end as at the beginning
 * @param planted   null where nothing is planted
 */
record World(Map<DayOfWeek, Double> arrivals, double growth, Map<String, List<Trait>> traits, List<WayIn> waysIn, List<Event> events, Map<String, Behaviour> behaviour,
             Map<String, Area> areas, Planted planted) {

    /**
     * Who records that the person comes, and how.
     *
     * @param behaviour  name in {@code behaviour.yaml}
     */
    record WayIn(Map<String, List<String>> when, String role, String starts, String behaviour) {
    }

    /**
     * Something that happens to some people on the way.
     *
     * @param share  of the people for whom it can happen
     * @param days   after the person has come: least and most
     */
    record Event(String name, Map<String, List<String>> when, double share, List<Integer> days, String role, String starts, String behaviour) {
    }

    /** @param share of the people who come there, relative to the other areas */
    record Area(String area, double share, Map<String, List<Trait>> traits, List<Team> teams) {
    }

    /** People who have one list of tasks. */
    record Team(String role, String organisation, List<Worker> people) {
    }

    /**
     * @param aDay     how many tasks in a day
     * @param daysOff  days of the week on which this person does not work
     * @param leave    share of the weeks
     */
    record Worker(String signIn, int aDay, List<DayOfWeek> daysOff, double leave) {
    }

    /** Something that goes wrong for a time, so that there is something to find. */
    record Planted(String name, int fromWeek, int toWeek, List<String> away, Map<String, Behaviour> behaviour) {

        boolean holds(LocalDate begin, LocalDate day) {
            return !day.isBefore(begin.plusWeeks(fromWeek)) && day.isBefore(begin.plusWeeks(toWeek));
        }
    }

    private record Everywhere(Map<DayOfWeek, Double> arrivals, double growth, Map<String, List<Trait>> traits, List<WayIn> waysIn, List<Event> events) {
    }

    private record Behaviours(Map<String, Behaviour> behaviour) {
    }

    /** @param planted name of a file under {@code simulation/planted}; empty for none */
    static World read(String planted) {
        try {
            var everywhere = read(new ClassPathResource("simulation/people.yaml"), Everywhere.class);
            var areas = new LinkedHashMap<String, Area>();
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:simulation/areas/*.yaml")).map(file -> read(file, Area.class))
                    .sorted(java.util.Comparator.comparing(Area::area)).forEach(area -> areas.put(area.area(), area));
            return new World(everywhere.arrivals(), everywhere.growth(), everywhere.traits(), everywhere.waysIn(), everywhere.events(),
                    read(new ClassPathResource("simulation/behaviour.yaml"), Behaviours.class).behaviour(), areas,
                    planted.isEmpty() ? null : read(new ClassPathResource("simulation/planted/" + planted + ".yaml"), Planted.class));
        } catch (IOException unreadable) {
            throw new IllegalStateException("what simulation/ says cannot be read", unreadable);
        }
    }

    private static <T> T read(Resource file, Class<T> as) {
        try (var content = file.getInputStream()) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new ObjectMapper().convertValue(new Yaml(options).<Object>load(content), as);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(file.getFilename() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Everybody who has tasks, in a fixed order. */
    List<Team> teams() {
        var teams = new ArrayList<Team>();
        areas.values().forEach(area -> teams.addAll(area.teams()));
        return teams;
    }
}
