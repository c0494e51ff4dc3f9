package org.fitnotetowork.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine as the system: a person's own sign-in sees nothing of another organisation, and must not. */
@Component
public class AsSystem {

    private final IdentityService identity;

    AsSystem(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    public <T> T call(Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
