package org.fitnotetowork.platform.access;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers who is signed in on this thread, from the engine's authentication that the web filters set. */
@Component
public class WhoIsSignedIn {

    private final IdentityService identity;

    WhoIsSignedIn(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** The person; throws {@link IllegalStateException} where nobody is signed in, which the filters before us exclude. */
    public SignedIn now() {
        var authentication = identity.getCurrentAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        var role = authentication.getGroupIds() == null ? null
                : authentication.getGroupIds().stream().map(Role::ofGroup).flatMap(java.util.Optional::stream).findFirst().orElse(null);
        var organisations = authentication.getTenantIds() == null ? Set.<String>of() : Set.copyOf(authentication.getTenantIds());
        return new SignedIn(authentication.getUserId(), nameOf(authentication.getUserId()), organisations, role);
    }

    private String nameOf(String user) {
        return Objects.requireNonNullElse(identity.getUserInfo(user, "name"), user);
    }
}
