package org.fitnotetowork.platform.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.start.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The bodies behind the areas, and who follows whom: they merge and split while cases and reports go on (domain E2). */
@Component
public class Bodies {

    private final Map<String, Body> byCode;
    private final List<Succession> successions;

    @Autowired
    Bodies() {
        this(TableFile.read(new ClassPathResource("areas/bodies.csv"), Body.class), TableFile.read(new ClassPathResource("areas/successions.csv"), Succession.class));
    }

    Bodies(List<Body> bodies, List<Succession> successions) {
        byCode = bodies.stream().collect(Collectors.toMap(Body::code, Function.identity(), (one, other) -> {
            throw new StartRefused("areas/bodies.csv: " + one.code() + " stands there twice.");
        }, LinkedHashMap::new));
        this.successions = List.copyOf(successions);
        successions.forEach(this::check);
        bodies.forEach(this::checkHeirs);
        successions.stream().collect(Collectors.groupingBy(Succession::from)).forEach(Bodies::checkShares);
    }

    public Collection<Body> all() {
        return byCode.values();
    }

    /** The body; throws {@link IllegalArgumentException} where the table has none of this code. */
    public Body get(String code) {
        if (!byCode.containsKey(code)) {
            throw new IllegalArgumentException("no body " + code);
        }
        return byCode.get(code);
    }

    /**
     * Who answers on the day for what the body answered for: itself while it is there, and those that followed it or took over a part, through as many changes as there were.
     */
    public List<Body> following(String code, LocalDate day) {
        return following(code, LocalDate.MIN, day).distinct().toList();
    }

    private Stream<Body> following(String code, LocalDate after, LocalDate day) {
        var later = successions.stream().filter(one -> one.from().equals(code) && one.on().isAfter(after) && !one.on().isAfter(day)).flatMap(one -> following(one.to(), one.on(), day));
        return Stream.concat(Stream.of(get(code)).filter(body -> body.isValidOn(day)), later);
    }

    /** Who answered on the day for what the body answers for now, or for a part of it: to read a report by an older map. */
    public List<Body> before(String code, LocalDate day) {
        return before(code, LocalDate.MAX, day).distinct().toList();
    }

    private Stream<Body> before(String code, LocalDate until, LocalDate day) {
        var earlier = successions.stream().filter(one -> one.to().equals(code) && one.on().isBefore(until) && one.on().isAfter(day)).flatMap(one -> before(one.from(), one.on(), day));
        return Stream.concat(Stream.of(get(code)).filter(body -> body.isValidOn(day)), earlier);
    }

    private void check(Succession one) {
        Stream.of(one.from(), one.to()).filter(code -> !byCode.containsKey(code)).findFirst().ifPresent(code -> {
            throw new StartRefused("areas/successions.csv: no body " + code + " stands in areas/bodies.csv.");
        });
        if (!get(one.to()).isValidOn(one.on()) || !get(one.from()).isValidOn(one.on().minusDays(1))) {
            throw new StartRefused("areas/successions.csv: " + one.to() + " follows " + one.from() + " on " + one.on() + ", but areas/bodies.csv says otherwise. "
                    + "The one is there on that day, the other the day before.");
        }
    }

    /** A body that ends without an heir would leave its people with nobody; one that ends later than it hands over would answer twice. */
    private void checkHeirs(Body body) {
        if (body.validTo() != null && successions.stream().noneMatch(one -> one.from().equals(body.code()) && one.on().equals(body.validTo().plusDays(1)))) {
            throw new StartRefused("areas/bodies.csv: " + body.code() + " ends on " + body.validTo() + ", and areas/successions.csv does not say who follows on the next day.");
        }
    }

    private static void checkShares(String from, List<Succession> parts) {
        if (parts.stream().allMatch(part -> part.share() != null) && parts.stream().map(Succession::share).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) != 0) {
            throw new StartRefused("areas/successions.csv: the shares of " + from + " do not add up to 1.");
        }
    }
}
