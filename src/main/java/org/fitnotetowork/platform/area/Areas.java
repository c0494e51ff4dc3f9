package org.fitnotetowork.platform.area;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The areas that {@code areas/*.yaml} describes, one file each. */
@Component
public class Areas {

    private final Map<String, Area> byCode = new TreeMap<>();

    Areas() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:areas/*.yaml")) {
            var area = read(file);
            byCode.put(area.code(), area);
        }
    }

    private static Area read(Resource file) throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader().load(file.getFilename(), file).forEach(environment.getPropertySources()::addFirst);
        return new Binder(ConfigurationPropertySources.get(environment)).bind("area", Bindable.of(Area.class))
                .orElseThrow(() -> new IllegalStateException(file.getFilename() + " describes no area"));
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
}
