package org.fitnotetowork.platform.access;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * The administrator with whom a real service begins, made when there is none. There is always one afterwards: Camunda would otherwise offer its
 * set-up page, with which anybody makes themselves an administrator.
 */
@Component
@ConditionalOnProperty("fitnote.admin.initial-password")
@DependsOn("accessSetUp")
class FirstAdministrator implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final String id;
    private final String password;

    FirstAdministrator(IdentityService identity, @Value("${fitnote.admin.id}") String id, @Value("${fitnote.admin.initial-password}") String password) {
        this.identity = identity;
        this.id = id;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (identity.createUserQuery().memberOfGroup(Role.ADMIN.group()).count() > 0) {
            return;
        }
        var user = identity.newUser(id);
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(id, Role.ADMIN.group());
    }
}
