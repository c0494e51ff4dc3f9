package org.fitnotetowork.platform.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The organisations of the demonstration, as their table says; for tests without Spring. */
public final class OrganisationsAsWritten {

    private OrganisationsAsWritten() {
    }

    public static Organisations organisations() {
        return new Organisations(new ClassPathResource("demo/organisations.csv"));
    }

    /** Area by code of the practice. */
    public static Map<String, String> practices() {
        return organisations().all().stream().filter(one -> one.kind() == Organisation.Kind.PRACTICE).collect(Collectors.toMap(Organisation::code, Organisation::area));
    }
}
