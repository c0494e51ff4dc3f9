package org.fitnotetowork.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.fitnotetowork.platform.TableFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.DependsOn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The demonstration's staff, all made up, with one password. The {@code prod} profile refuses to start with them. */
@Component
@ConditionalOnProperty("fitnote.demo.enabled")
@DependsOn("accessSetUp")
class DemoPeople implements SmartInitializingSingleton {

    private static final String PASSWORD = "demo";

    record Person(String id, String first, String last, String organisations, String groups, String registration) {
    }

    private final IdentityService identity;
    private final Resource more;

    /** @param more further staff, in the columns of {@code demo/people.csv}; nobody where it is not set */
    DemoPeople(IdentityService identity, @Value("${fitnote.demo.more-people:#{null}}") Resource more) {
        this.identity = identity;
        this.more = more;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Stream.of(new ClassPathResource("demo/people.csv"), more).filter(java.util.Objects::nonNull).flatMap(table -> TableFile.read(table, Person.class).stream())
                .filter(person -> identity.createUserQuery().userId(person.id()).count() == 0).forEach(this::create);
    }

    private void create(Person person) {
        var user = identity.newUser(person.id());
        user.setFirstName(person.first());
        user.setLastName(person.last());
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.setUserInfo(person.id(), Staff.NAME, person.first() + " " + person.last());
        if (!person.registration().isBlank()) {
            identity.setUserInfo(person.id(), Staff.REGISTRATION, person.registration());
        }
        words(person.groups()).forEach(group -> identity.createMembership(person.id(), group));
        words(person.organisations()).forEach(organisation -> identity.createTenantUserMembership(organisation, person.id()));
    }

    private static List<String> words(String listed) {
        return Arrays.stream(listed.split("\\s+")).filter(word -> !word.isBlank()).toList();
    }
}
