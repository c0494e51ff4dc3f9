package org.fitnotetowork.platform.access;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.fitnotetowork.platform.TableFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.ClassPathResource;
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

    DemoPeople(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void afterSingletonsInstantiated() {
        TableFile.read(new ClassPathResource("demo/people.csv"), Person.class).stream()
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
