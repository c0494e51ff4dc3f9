package org.fitnotetowork.platform.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its type, so that a delegate names it once and never casts.
 *
 * @param <T> what Java code sees; a date is a {@link LocalDate} in England and rests in the engine at the start of that day
 */
public final class Var<T> {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final String name;
    private final Function<Object, T> read;
    private final Function<T, Object> write;

    private Var(String name, Function<Object, T> read, Function<T, Object> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    public static Var<String> code(String name) {
        return new Var<>(name, String.class::cast, value -> value);
    }

    public static Var<Integer> count(String name) {
        return new Var<>(name, value -> ((Number) value).intValue(), value -> value);
    }

    public static Var<LocalDate> date(String name) {
        return new Var<>(name, value -> ((Date) value).toInstant().atZone(ENGLAND).toLocalDate(), Var::startOfDay);
    }

    /** A moment of a day, for timers that count in minutes. */
    public static Var<Instant> moment(String name) {
        return new Var<>(name, value -> ((Date) value).toInstant(), Date::from);
    }

    /** The moment at which a day begins in England, as the engine's timers take it. */
    public static Date startOfDay(LocalDate day) {
        return Date.from(day.atStartOfDay(ENGLAND).toInstant());
    }

    public String name() {
        return name;
    }

    /** The value, or null where it has not been set. */
    public T get(VariableScope scope) {
        var value = scope.getVariable(name);
        return value == null ? null : read.apply(value);
    }

    /** The value; throws {@link IllegalStateException} with the variable's name where it has not been set. */
    public T require(VariableScope scope) {
        var value = get(scope);
        if (value == null) {
            throw new IllegalStateException("variable " + name + " is not set (VARIABLE_MISSING)");
        }
        return value;
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value == null ? null : write.apply(value));
    }
}
