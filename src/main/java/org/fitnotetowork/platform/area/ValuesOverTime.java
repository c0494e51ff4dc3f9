package org.fitnotetowork.platform.area;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.start.StartRefused;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Everything that an area has set, through time. Read once at the start: a file that says nothing or two things about a day never gets as far as a person. */
public final class ValuesOverTime {

    /** {@code supportWeeks} in code is {@code support-weeks} in a file. */
    private static final List<String> NAMES = Arrays.stream(AreaValues.class.getRecordComponents()).map(RecordComponent::getName)
            .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase()).toList();

    private final NavigableMap<LocalDate, AreaValues> since = new TreeMap<>();

    /**
     * @param file      for the sentence to whoever has to mend it
     * @param ofArea    what the area's own file sets; wins as a whole over what holds for every area
     * @param everyArea what holds where an area sets nothing
     */
    ValuesOverTime(String file, LocalDate first, LocalDate last, Map<String, List<Period>> ofArea, Map<String, List<Period>> everyArea) {
        ofArea.keySet().stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(name -> {
            throw new StartRefused("areas/" + file + ": " + name + " is not a value that areas set. These are: " + String.join(", ", NAMES) + ".");
        });
        var values = NAMES.stream().map(name -> new ValueOverTime(file, name, ofArea.getOrDefault(name, everyArea.getOrDefault(name, List.of())))).toList();
        values.forEach(value -> value.requireOneOnEachDay(first, last));
        values.stream().flatMap(value -> value.periods().stream()).map(Period::validFrom).filter(day -> !day.isBefore(first)).distinct()
                .forEach(day -> since.put(day, read(file, day, values)));
        since.computeIfAbsent(first, day -> read(file, day, values));
    }

    private static AreaValues read(String file, LocalDate day, List<ValueOverTime> values) {
        var written = new HashMap<String, String>(values.stream().filter(value -> !value.on(day).isNone()).collect(Collectors.toMap(ValueOverTime::name, value -> value.on(day).value())));
        try {
            return new Binder(new MapConfigurationPropertySource(written)).bindOrCreate("", AreaValues.class);
        } catch (BindException unreadable) {
            throw new StartRefused("areas/" + file + ": " + unreadable.getName() + " cannot be read as it is on " + day + ": \"" + written.get(unreadable.getName().toString()) + "\".", unreadable);
        }
    }

    AreaValues on(LocalDate day) {
        return since.floorEntry(day).getValue();
    }
}
