package org.fitnotetowork.platform.area;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fitnotetowork.platform.start.StartRefused;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The areas that {@code areas/*.yaml} describes, one file each; {@code every-area.yaml} says what holds where an area sets nothing of its own. */
@Component
public class Areas {

    private static final String EVERY_AREA = "every-area.yaml";

    /** A file as it is written. */
    record Written(String code, String name, String icb, String coachingTeam, LocalDate validFrom, LocalDate validTo, List<Area.Service> services, Map<String, List<Period>> values) {
    }

    private final Map<String, Area> byCode = new TreeMap<>();

    Areas() throws IOException {
        this(new PathMatchingResourcePatternResolver().getResources("classpath*:areas/*.yaml"));
    }

    Areas(Resource... files) throws IOException {
        var everyArea = Arrays.stream(files).filter(file -> EVERY_AREA.equals(file.getFilename())).findFirst().map(Areas::read).map(Written::values).orElse(Map.of());
        Arrays.stream(files).filter(file -> !EVERY_AREA.equals(file.getFilename())).map(file -> area(file.getFilename(), read(file), everyArea)).forEach(area -> byCode.put(area.code(), area));
    }

    private static Area area(String file, Written written, Map<String, List<Period>> everyArea) {
        if (written.code() == null || written.name() == null || written.validFrom() == null) {
            throw new StartRefused("areas/" + file + ": an area needs code, name and valid-from.");
        }
        var values = new ValuesOverTime(file, written.validFrom(), written.validTo(), written.values() == null ? Map.of() : written.values(), everyArea);
        return new Area(written.code(), written.name(), written.icb(), written.coachingTeam(), written.validFrom(), written.validTo(), written.services(), values);
    }

    private static Written read(Resource file) {
        try {
            var environment = new StandardEnvironment();
            new YamlPropertySourceLoader().load(file.getFilename(), file).forEach(environment.getPropertySources()::addFirst);
            return new Binder(ConfigurationPropertySources.get(environment)).bind("area", Bindable.of(Written.class))
                    .orElseThrow(() -> new StartRefused("areas/" + file.getFilename() + " describes no area."));
        } catch (IOException unreadable) {
            throw new StartRefused("areas/" + file.getFilename() + " cannot be read.", unreadable);
        }
    }

    public Collection<Area> all() {
        return byCode.values();
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The area; throws {@link IllegalArgumentException} where no file describes it. */
    public Area get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no area " + code));
    }

    /** What the area has set, as it holds on the day. */
    public AreaValues on(String code, LocalDate day) {
        return get(code).on(day);
    }
}
