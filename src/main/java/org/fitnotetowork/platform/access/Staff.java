package org.fitnotetowork.platform.access;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the platform knows about its own users beyond their sign-in. */
@Component
public class Staff {

    static final String NAME = "name";
    static final String REGISTRATION = "registration";

    private final IdentityService identity;

    Staff(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The clinician's number with their regulator, where one is recorded. */
    public Optional<String> registration(String user) {
        return Optional.ofNullable(identity.getUserInfo(user, REGISTRATION));
    }
}
