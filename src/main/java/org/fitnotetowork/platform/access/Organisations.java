package org.fitnotetowork.platform.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The organisations of the partnership, from the table that {@code fitnote.organisations} names. */
@Component
public class Organisations {

    private final Map<String, Organisation> byCode;

    Organisations(@Value("${fitnote.organisations}") Resource table) {
        byCode = TableFile.read(table, Organisation.class).stream().collect(Collectors.toUnmodifiableMap(Organisation::code, Function.identity()));
    }

    public Collection<Organisation> all() {
        return byCode.values();
    }

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The organisation; throws {@link IllegalArgumentException} where the table has none of this code. */
    public Organisation get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no organisation " + code));
    }
}
